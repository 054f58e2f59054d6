import { breathe } from "./breathe";

/** Milliseconds of work after which the pane gets its turn; a task felt as a stutter is longer. */
const longest = 30;

/**
 * Does pieces of work in the order they are handed in, and lets the pane draw whenever they took `longest` together. Each piece is
 * done as a whole; what it throws is its own.
 */
export function inSlices(): <Value>(work: () => Value) => Promise<Value> {
  let before: Promise<unknown> = Promise.resolve();
  let spent = 0;
  return (work) => {
    const own = before.then(async () => {
      if (spent > longest) {
        await breathe();
        spent = 0;
      }
      const started = performance.now();
      try {
        return work();
      } finally {
        spent += performance.now() - started;
      }
    });
    before = own.catch(() => undefined);
    return own;
  };
}
