import * as sheets from "@univerjs/preset-sheets-core";
import { readTyped, viVn } from "../host/model/typedValue";
import type { UniverParts } from "../host/engine/univerParts";

/** Before Univer's own reading of what was typed, which takes 10/04/2024 for a day in October and 1.234 for a fraction. */
const beforeUniver = 1_000;

/** Leaves dates and numbers typed in the grid as they were typed, for the host to read as people in Việt Nam mean them. */
export function keepTyped({ univer }: Pick<UniverParts, "univer">): void {
  const { AFTER_CELL_EDIT, SheetInterceptorService } = sheets;
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, _context, next) => {
      const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
      const isNumber = typeof typed === "string" && readTyped(typed, false, viVn).kind === "number";
      return isNumber ? { ...cell, p: undefined, v: typed, t: undefined } : next(cell);
    },
  });
}
