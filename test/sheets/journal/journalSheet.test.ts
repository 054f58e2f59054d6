import { describe, expect, it } from "vitest";
import { bookKind } from "../../../src/sheets/bookKind";
import { readJournals, withoutJournals } from "../../../src/sheets/journal/journalSheet";
import { keyRows } from "../../../src/sheets/keySheet";
import type { CellRecord, SheetCells } from "../../../src/sheets/model/workbookCells";

function sheet(name: string, cells: CellRecord[]): SheetCells {
  return { name, state: "veryHidden", cells };
}

const head = [
  { address: "A1", value: 1_710_900_000_000 },
  { address: "B1", value: 3 },
  { address: "C1", value: 9 },
];
const commit = { address: "A2", value: "xong" };
const entries = [
  { address: "A3", value: "data" },
  { address: "B3", value: "mot" },
  { address: "A4", value: "data" },
  { address: "B4", value: "hai" },
];

describe("the journal of a run", () => {
  it("is read with how far the run is; values too long for a cell are joined", () => {
    const cells = { sheets: [sheet("_CCHC_NK", [...head, commit, ...entries])], definedNames: {} };
    expect(readJournals(cells)).toEqual([
      {
        sheet: "_CCHC_NK",
        committed: true,
        pulseAt: 1_710_900_000_000,
        done: 3,
        total: 9,
        entries: new Map([["data", "mothai"]]),
      },
    ]);
  });

  it("that lacks its last mark is not committed", () => {
    const cells = { sheets: [sheet("_CCHC_NK", [...head, ...entries])], definedNames: {} };
    expect(readJournals(cells)[0]?.committed).toBe(false);
  });

  it("does not count as a sheet of the workbook", () => {
    const cells = {
      sheets: [sheet("Sheet1", []), sheet("_CCHC_NK", head), sheet("_CCHC_NK_x1", head)],
      definedNames: {},
    };
    expect(withoutJournals(cells).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(bookKind(withoutJournals(cells))).toBe("empty");
  });
});

describe("a value too long for one cell", () => {
  it("goes on in further rows, and no character is cut in two", () => {
    const value = "😀".repeat(40_000);
    const rows = keyRows([["data", `a${value}`]]);
    expect(rows.map(([key]) => key)).toEqual(rows.map(() => "data"));
    expect(rows.every(([, part]) => part.length <= 30_000 && !/[\uD800-\uDBFF]$/.test(part))).toBe(true);
    expect(rows.map(([, part]) => part).join("")).toBe(`a${value}`);
  });
});
