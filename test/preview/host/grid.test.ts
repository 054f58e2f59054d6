import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { univerHeadless } from "../../../src/preview/headless/univerHeadless";
import { createHost } from "../../../src/preview/host/createHost";
import type { BookSpec } from "../../../src/sheets/model/book";
import type { Cell } from "../../../src/sheets/model/cell";

const text = (value: string, unlocked = false): Cell => ({
  content: { kind: "text", text: value },
  style: unlocked ? { unlocked } : {},
});
const number = (value: number): Cell => ({
  content: { kind: "number", number: value },
  style: { unlocked: true },
});

const spec: BookSpec = {
  title: "",
  names: [],
  sheets: [
    {
      name: "Biểu mẫu",
      state: "visible",
      zoom: 100,
      columns: [],
      rows: [
        { cells: [text("Mã"), text("Hạn")] },
        { cells: [text("khóa"), number(1)] },
        { cells: [text("b"), number(2)] },
      ],
      merges: [],
      tables: [{ name: "tblMau", ref: "A1:B3", columns: [{ name: "Mã" }, { name: "Hạn" }], filter: false }],
      validations: [],
      conditionalFormats: [],
      protection: {},
      page: { orientation: "portrait", marginCm: 1 },
    },
  ],
  active: "Biểu mẫu",
};

/** What the grid does when a person finishes typing. */
describe("the grid's own typing", () => {
  const parts = univerHeadless();
  const host = createHost(parts);
  const commands = parts.univer.__getInjector().get(parts.kit.ICommandService);
  const events: string[] = [];

  beforeAll(async () => {
    await host.loadBook(spec);
    host.subscribe((type, target, args) => {
      const { address, triggerSource } = JSON.parse(args) as { address?: string; triggerSource?: string };
      if (type === 10 && target !== "Workbook") events.push(`${address} ${triggerSource}`);
    });
  });
  afterAll(() => {
    host.dispose();
    parts.univer.dispose();
  });

  async function typed(row: number, column: number, value: object): Promise<string> {
    const workbook = parts.univer.__getInjector().get(parts.kit.IUniverInstanceService).getUnit("workbook");
    expect(workbook).not.toBeNull();
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const params = { unitId: "workbook", subUnitId: "{sheet-0}", range, value };
    await commands.executeCommand("sheet.command.set-range-values", params).catch(() => false);
    const address = `${"AB"[column]}${row + 1}`;
    return (await host.cellAppearance("Biểu mẫu", address)).text;
  }

  it("is refused in locked cells, without an event", async () => {
    expect(await typed(1, 0, { v: "đổi" })).toBe("khóa");
    expect(events).toEqual([]);
  });

  it("changes unlocked cells; dates and decimal commas become numbers", async () => {
    expect(await typed(1, 1, { v: "20/3/2024", f: null })).toBe("20/03/2024");
    expect(await typed(2, 1, { v: "95,5", f: null })).toBe("95,5");
    expect(events).toEqual(["B2 Unknown", "B3 Unknown"]);
    const cells = (await host.toBook()).sheets[0]!.rows.map((row) => row.cells[1]?.content);
    expect(cells.slice(1)).toEqual([
      { kind: "date", date: "2024-03-20" },
      { kind: "number", number: 95.5 },
    ]);
  });

  it("takes structured references", async () => {
    expect(await typed(1, 1, { f: "=LEN([@Mã])", v: null })).not.toBe("#NAME?");
    const content = (await host.toBook()).sheets[0]!.rows[1]!.cells[1]!.content;
    expect(content).toEqual({ kind: "formula", formula: "LEN([@Mã])", cached: 4 });
  });

  it("cannot insert rows on the protected sheet", async () => {
    const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 39 };
    const params = { unitId: "workbook", subUnitId: "{sheet-0}", range, direction: 0 };
    await commands.executeCommand("sheet.command.insert-row", params).catch(() => false);
    expect((await host.cellAppearance("Biểu mẫu", "A2")).text).toBe("khóa");
  });
});
