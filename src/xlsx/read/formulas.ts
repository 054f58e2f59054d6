import { parseArea, type Area } from "../../sheets/model/a1";
import { maxArrayFormulas, maxAreasCompared } from "../limits";
import { overLimit } from "./fileRefused";

/** Stands for a formula the file gives no text for. */
const untold = "?";

interface ArrayFormula {
  area: Area;
  formula: string;
}

/**
 * The formulas of one sheet. A cell of a shared formula gets the master's text as it stands there (not shifted);
 * a cell filled by an array formula gets that formula, though it has none of its own in the file.
 */
export class SheetFormulas {
  private readonly shared = new Map<string, string>();
  private readonly arrays: ArrayFormula[] = [];
  /** Those that fill cells of the rows from `activeFrom` to before `activeUntil`: cells come row by row. */
  private active: ArrayFormula[] = [];
  private activeFrom = 0;
  private activeUntil = 0;
  private compared = 0;

  /** The formula of a cell that has an `f` element with these attributes and text. */
  own(kind: string | undefined, sharedId: string | undefined, ref: string | undefined, text: string): string {
    let formula = text.trim().replace(/^=/, "");
    if (kind === "shared" && sharedId !== undefined) {
      if (formula !== "") this.shared.set(sharedId, formula);
      formula = this.shared.get(sharedId) ?? "";
    }
    formula ||= untold;
    const area = kind === "array" || kind === "dataTable" ? parseArea(ref ?? "") : undefined;
    const isOneCell = area?.top === area?.bottom && area?.left === area?.right;
    if (area && !isOneCell) {
      this.arrays.push({ area, formula });
      this.activeUntil = this.activeFrom;
    }
    if (this.arrays.length > maxArrayFormulas) throw overLimit("arrayFormulas", maxArrayFormulas);
    return formula;
  }

  /** The array formula that fills a cell without `f`; both 0-based. */
  covering(row: number, column: number): string | undefined {
    if (this.arrays.length === 0) return undefined;
    if (row < this.activeFrom || row >= this.activeUntil) this.activate(row);
    this.count(this.active.length);
    return this.active.find(({ area }) => column >= area.left && column <= area.right)?.formula;
  }

  private activate(row: number): void {
    this.count(this.arrays.length);
    this.active = this.arrays.filter(({ area }) => row >= area.top && row <= area.bottom);
    this.activeFrom = row;
    this.activeUntil = Infinity;
    for (const { area } of this.arrays) {
      const change = row < area.top ? area.top : area.bottom + 1;
      if (change > row) this.activeUntil = Math.min(this.activeUntil, change);
    }
  }

  private count(areas: number): void {
    this.compared += areas;
    if (this.compared > maxAreasCompared) throw overLimit("arrayFormulas", maxArrayFormulas);
  }
}
