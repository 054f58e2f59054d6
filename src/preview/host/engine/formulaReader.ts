import type { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { UniverParts } from "./univerParts";

/** Private members of Univer 0.25.1's lexer. After "=[" was typed in the grid they stay open, and every formula is #NAME?. */
interface Brackets {
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/** Univer's lexer, always begun afresh. */
export class FormulaReader {
  private readonly shared: LexerTreeBuilder;

  constructor({ univer, kit }: UniverParts) {
    this.shared = univer.__getInjector().get(kit.LexerTreeBuilder);
  }

  /** Call before anything that reads formulas. */
  closeBrackets(): void {
    const brackets = this.shared as unknown as Brackets;
    brackets._squareBracketState = 0;
    brackets._tableBracketState = false;
  }

  /** Whether a formula (with "=", A1 references) can be read. */
  isWellFormed(formula: string): boolean {
    this.closeBrackets();
    // An error value instead of a tree.
    return typeof this.shared.treeBuilder(formula) !== "string";
  }

  /** The formula as it reads when moved by so many rows and columns: relative references go along. */
  moved(formula: string, rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return formula;
    this.closeBrackets();
    return this.shared.moveFormulaRefOffset(formula, columns, rows);
  }
}
