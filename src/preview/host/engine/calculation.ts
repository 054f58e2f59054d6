import type { ICommandService } from "@univerjs/core";
import type { ICalculateFormulaService } from "@univerjs/preset-sheets-core";
import { refuse } from "../protocol/officeError";
import { FormulaReader } from "./formulaReader";
import type { UniverParts } from "./univerParts";

/** Milliseconds. */
const longestCalculation = 120_000;
const pollEvery = 15;

const startMutation = "formula.mutation.set-formula-calculation-start";
const noticeMutation = "formula.mutation.set-formula-calculation-notification";

/** Members of Univer 0.25.1's TriggerCalculationController that its types keep private; settle.test covers them. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: unknown;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(a: object, b: object): object;
}

export interface FormulaToEvaluate {
  sheetId: string;
  row: number;
  column: number;
  /** With "=" and A1 references. */
  formula: string;
}

export type EvaluatedValue = string | number | boolean | null;

/** Waits for Univer's recalculation, without its 100 ms pause, and evaluates formulas that stand in no cell. */
export class Calculation {
  private readonly trigger: Trigger;
  readonly formulas: FormulaReader;
  private readonly commands: ICommandService;
  private readonly engine: ICalculateFormulaService;
  private readonly waiters = new Set<() => void>();
  private starting = false;
  /** Calculations begun and not yet applied. Univer's own session state calls them done too early. */
  private running = 0;

  constructor(
    parts: UniverParts,
    private readonly unit: string,
  ) {
    const injector = parts.univer.__getInjector();
    this.trigger = injector.get(parts.kit.TriggerCalculationController) as unknown as Trigger;
    this.formulas = new FormulaReader(parts);
    this.commands = injector.get(parts.kit.ICommandService);
    this.engine = injector.get(parts.kit.ICalculateFormulaService);
    this.commands.beforeCommandExecuted(({ id }) => {
      if (id === startMutation) this.formulas.closeBrackets();
    });
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id === startMutation) {
        this.starting = false;
        this.running++;
      } else if (
        id === noticeMutation &&
        (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined
      ) {
        this.running = Math.max(0, this.running - 1);
        for (const wake of this.waiters) wake();
      }
    });
  }

  /** Resolves when every formula shows the result of everything written so far. */
  async settle(): Promise<void> {
    const deadline = Date.now() + longestCalculation;
    while (this.busy()) {
      if (Date.now() > deadline) refuse("GeneralException", "Recalculation did not end.");
      // Two calculations at once would take each other's cells.
      if (this.trigger._waitingCommandQueue.length > 0 && !this.calculating()) this.startNow();
      if (this.busy()) await this.nextChange();
    }
  }

  /** Results in the order of the formulas; an array result gives its first cell. */
  async evaluate(formulas: FormulaToEvaluate[]): Promise<EvaluatedValue[]> {
    await this.settle();
    const { unit } = this;
    const bySheet: Record<string, Record<number, Record<number, string[]>>> = {};
    const places = formulas.map(({ sheetId, row, column, formula }) => {
      const cells = ((bySheet[sheetId] ??= {})[row] ??= {});
      return { sheetId, row, column, index: (cells[column] ??= []).push(formula) - 1 };
    });
    this.formulas.closeBrackets();
    const results = await this.engine.executeFormulas({ [unit]: bySheet });
    return places.map(({ sheetId, row, column, index }) => {
      const value = results[unit]?.[sheetId]?.[row]?.[column]?.[index]?.value ?? null;
      return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
    });
  }

  private calculating(): boolean {
    return this.starting || this.running > 0;
  }

  private busy(): boolean {
    return this.trigger._waitingCommandQueue.length > 0 || this.calculating();
  }

  private startNow(): void {
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey as number);
    const dirty = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(trigger._waitingCommandQueue),
    );
    trigger._executingDirtyData = dirty;
    trigger._waitingCommandQueue = [];
    this.starting = true;
    void this.commands.executeCommand(startMutation, { ...dirty }, { onlyLocal: true });
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        this.waiters.delete(finish);
        resolve();
      };
      const timer = setTimeout(finish, pollEvery);
      this.waiters.add(finish);
    });
  }
}
