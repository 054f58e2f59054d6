import { expect, it } from "vitest";
import { univerHeadless } from "../../../src/preview/headless/univerHeadless";
import { createHost } from "../../../src/preview/host/createHost";

it("Univer still has the private members that settling relies on", () => {
  const parts = univerHeadless();
  const host = createHost(parts);
  const { univer, kit } = parts;
  const trigger = univer.__getInjector().get(kit.TriggerCalculationController);
  const members = ["_waitingCommandQueue", "_setTimeoutKey", "_executingDirtyData"];
  for (const member of [...members, "_generateDirty", "_mergeDirty"]) expect(member in trigger).toBe(true);
  host.dispose();
  univer.dispose();
});

it("an unfinished bracket typed in the grid does not spoil other formulas", async () => {
  const parts = univerHeadless();
  const host = createHost(parts);
  const lexer = parts.univer.__getInjector().get(parts.kit.LexerTreeBuilder);
  for (const member of ["_squareBracketState", "_tableBracketState"]) expect(member in lexer).toBe(true);
  lexer.treeBuilder("=[@H");
  await host.typeIntoCell("Sheet1", "A1", "=1+1");
  expect((await host.cellAppearance("Sheet1", "A1")).text).toBe("2");
  host.dispose();
  parts.univer.dispose();
});

it("settling waits for what was written while a calculation ran", async () => {
  const parts = univerHeadless();
  const host = createHost(parts);
  const rows = Array.from({ length: 20 }, (_, row) => `=A${row + 1}+1`);
  await host.typeIntoCell("Sheet1", "A1", "1");
  for (const [index, formula] of rows.entries()) await host.typeIntoCell("Sheet1", `A${index + 2}`, formula);
  const typed = ["5", "6", "7"].map((text) => host.typeIntoCell("Sheet1", "A1", text));
  await Promise.all([...typed, host.settle()]);
  expect((await host.cellAppearance("Sheet1", "A21")).text).toBe("27");
  host.dispose();
  parts.univer.dispose();
});
