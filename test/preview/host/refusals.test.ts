import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { univerHeadless } from "../../../src/preview/headless/univerHeadless";
import { createHost } from "../../../src/preview/host/createHost";
import type { Refusal } from "../../../src/preview/host/engine/peopleGate";
import type { BookSpec, SheetSpec } from "../../../src/sheets/model/book";

const form: SheetSpec = {
  name: "Biểu mẫu",
  state: "visible",
  zoom: 100,
  columns: [],
  rows: [
    {
      cells: [
        { content: { kind: "text", text: "khóa" } },
        { content: { kind: "number", number: 1 }, style: { unlocked: true } },
      ],
    },
  ],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  protection: {},
  page: { orientation: "portrait", marginCm: 1 },
};
const spec: BookSpec = {
  title: "",
  names: [],
  sheets: [form, { ...form, name: "Khóa", state: "veryHidden" }],
  active: "Biểu mẫu",
};

describe("what a protected sheet refuses is told", () => {
  const parts = univerHeadless();
  const host = createHost(parts);
  const commands = parts.univer.__getInjector().get(parts.kit.ICommandService);
  let told: Refusal[] = [];

  beforeAll(async () => {
    await host.loadBook(spec);
    host.onRefusal((refusal) => told.push(refusal));
  });
  afterAll(() => {
    host.dispose();
    parts.univer.dispose();
  });

  async function tried(command: string, params: object): Promise<Refusal[]> {
    told = [];
    const given = { unitId: "workbook", subUnitId: "{sheet-0}", ...params };
    await commands.executeCommand(command, given).catch(() => false);
    return told;
  }
  const at = (column: number) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column });

  it("typing in a locked cell, not in an unlocked one", async () => {
    expect(await tried("sheet.command.set-range-values", { range: at(0), value: { v: 2 } })).toContain(
      "lockedCell",
    );
    expect(await tried("sheet.command.set-range-values", { range: at(1), value: { v: 2 } })).toEqual([]);
  });

  it("inserting a row", async () => {
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 39 };
    expect(await tried("sheet.command.insert-row", { range, direction: 0 })).toContain("protectedSheet");
  });

  it("showing a very hidden sheet", async () => {
    expect(await tried("sheet.command.set-worksheet-show", { subUnitId: "{sheet-1}" })).toEqual([
      "hiddenSheet",
    ]);
  });
});
