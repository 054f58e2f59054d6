import { afterAll, beforeAll, expect, it } from "vitest";
import { watchCells } from "../../src/excel/watch";
import { openWorkbook, type OpenWorkbook } from "../office/openWorkbook";

let open: OpenWorkbook;
beforeAll(async () => {
  open = await openWorkbook();
  Object.assign(globalThis, open.globals);
});
afterAll(() => open.close());

it("watching begins and ends while a person edits a cell, once the cell is left", async () => {
  const leave = open.host.editCell();
  const starting = watchCells(() => undefined);
  leave();
  const stop = await starting;
  const leaveAgain = open.host.editCell();
  const stopping = stop();
  leaveAgain();
  await expect(stopping).resolves.toBeUndefined();
});
