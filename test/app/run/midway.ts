import type { Job } from "../../../src/app/job";
import { quiet } from "../jobs";

/** A job during which something happens once: when the first sheet is being finished and the rest is half-written. */
export function midway(happens: () => void): Job {
  let waiting = true;
  return {
    ...quiet,
    onProgress: ({ step, done }) => {
      if (!waiting || step !== "writing" || done < 1) return;
      waiting = false;
      happens();
    },
  };
}
