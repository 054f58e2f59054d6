import { now } from "../app/clock";
import { errorCode } from "../app/errorCode";
import type { Answer } from "./answer";

/** What Excel gives to a function of the ribbon. */
export type Completable = Pick<Office.AddinCommands.Event, "completed">;

/**
 * A function for the ribbon: does its work and says what came of it, also when that failed. Always completes, for Excel
 * shows the command as running until then.
 */
export function command(
  work: () => Promise<Answer>,
  say: (answer: Answer) => Promise<void>,
): (event: Completable) => Promise<void> {
  return async (event) => {
    try {
      const failed = (reason: unknown): Answer => ({ kind: "failed", code: errorCode(reason), at: now() });
      await say(await work().catch(failed));
    } finally {
      event.completed();
    }
  };
}
