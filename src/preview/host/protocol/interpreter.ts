import { Batch, type BatchWorld } from "./batch";
import type { ActionResult, RequestBody, ResponseBody } from "./messages";
import { OfficeError } from "./officeError";

/** Runs one request body. Actions before a refused one stay done, as in Excel. */
export async function interpret(body: RequestBody, world: BatchWorld): Promise<ResponseBody> {
  try {
    return await runActions(body, world);
  } finally {
    world.flush();
  }
}

async function runActions(body: RequestBody, world: BatchWorld): Promise<ResponseBody> {
  const batch = new Batch(body, world);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await batch.run(action) });
    } catch (error) {
      const code = error instanceof OfficeError ? error.code : "GeneralException";
      const message = error instanceof Error ? error.message : String(error);
      return {
        Error: {
          Code: code,
          Message: message,
          Location: await batch.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: 400,
        },
        ProcessedResults: { Results: results },
        TraceIds: batch.traceIds,
      };
    }
  }
  return { Results: results, TraceIds: batch.traceIds };
}
