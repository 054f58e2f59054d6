import { vi } from "vitest";
import type { WorkbookHost } from "../../../src/preview/host/workbookHost";

interface Action {
  Name: string;
}

/** Excel carries out what stands before the refused action of one request, and nothing behind it. `find`: its place, below 0 for none. */
export function refuseFrom(
  host: WorkbookHost,
  find: (actions: readonly Action[]) => number,
  code: string,
): void {
  const request = host.request.bind(host);
  let refused = false;
  vi.spyOn(host, "request").mockImplementation(async (json) => {
    const body = JSON.parse(json) as { Actions: Action[] };
    const place = refused ? -1 : find(body.Actions);
    if (place < 0) return request(json);
    refused = true;
    await request(JSON.stringify({ ...body, Actions: body.Actions.slice(0, place) }));
    const error = { Code: code, Message: "", Location: "", ActionIndex: place, HttpStatusCode: 400 };
    return JSON.stringify({ Error: error, ProcessedResults: { Results: [] }, TraceIds: [] });
  });
}

/** What a person does to the workbook meanwhile. */
export function meanwhile(change: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
}
