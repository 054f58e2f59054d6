import { parseArea, type Area } from "../../sheets/model/a1";
import { maxArrayFormulas } from "../limits";
import { overLimit } from "./fileRefused";

/** Stands for a formula the file gives no text for. */
const untold = "?";

/**
 * The formulas of one sheet. A cell of a shared formula gets the master's text as it stands there (not shifted);
 * a cell filled by an array formula gets that formula, though it has none of its own in the file.
 */
export class SheetFormulas {
  private readonly shared = new Map<string, string>();
  private readonly arrays: { area: Area; formula: string }[] = [];

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
    if (area && !isOneCell) this.arrays.push({ area, formula });
    if (this.arrays.length > maxArrayFormulas) throw overLimit("arrayFormulas", maxArrayFormulas);
    return formula;
  }

  /** The array formula that fills a cell without `f`; both 0-based. */
  covering(row: number, column: number): string | undefined {
    const found = this.arrays.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return found?.formula;
  }
}
