import { broken } from "./fileRefused";
import type { SheetFormulas } from "./formulas";
import { TextItem } from "./textItem";
import type { XmlElement } from "./xmlReader";

/** One `c` element as it is being read; used again for the next one. */
export class StoredCell {
  type = "n";
  style: string | undefined;
  /** Text of an `is` child. */
  readonly inline = new TextItem();
  private readonly value = new TextItem();
  private readonly formula = new TextItem();
  private hasInline = false;
  private hasValue = false;
  private hasFormula = false;
  private kind: string | undefined;
  private sharedId: string | undefined;
  private ref: string | undefined;

  start(element: XmlElement): void {
    this.type = element.attribute("t") ?? "n";
    this.style = element.attribute("s");
    if (this.hasInline) this.inline.clear();
    if (this.hasValue) this.value.clear();
    if (this.hasFormula) this.formula.clear();
    this.hasInline = this.hasValue = this.hasFormula = false;
  }

  /** Takes a child of `c`; gives what its own text belongs to. A second one of a kind would join two values into one. */
  child(element: XmlElement): TextItem | undefined {
    switch (element.name) {
      case "v":
        if (this.hasValue) throw broken("two values in a cell");
        this.hasValue = true;
        return this.value;
      case "is":
        if (this.hasInline) throw broken("two values in a cell");
        this.hasInline = true;
        return undefined;
      case "f":
        if (this.hasFormula) throw broken("two formulas in a cell");
        this.hasFormula = true;
        this.kind = element.attribute("t");
        this.sharedId = element.attribute("si");
        this.ref = element.attribute("ref");
        return this.formula;
      default:
        return undefined;
    }
  }

  /** `v` or the inline text; undefined when there is neither. The type says which counts (ECMA-376 part 1, 18.18.11). */
  get text(): string | undefined {
    if (!this.hasInline) return this.hasValue ? this.value.text : undefined;
    if (this.type !== "inlineStr" && this.hasValue && this.value.text.trim() !== "")
      throw broken("two values in a cell");
    return this.inline.text;
  }

  /** The cell's own formula; undefined when it has none. */
  formulaOf(formulas: SheetFormulas): string | undefined {
    return this.hasFormula ? formulas.own(this.kind, this.sharedId, this.ref, this.formula.text) : undefined;
  }
}
