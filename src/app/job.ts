/** How far a long job is. `item` names what is being worked on (a file, a unit, a sheet). */
export interface JobProgress {
  step: "readingPlan" | "readingBook" | "readingFiles" | "making" | "sendingBack" | "writing";
  done: number;
  total: number;
  item?: string;
}

/** What every long use case takes: where to report and how to be stopped. Stopping before the write changes nothing. */
export interface Job {
  onProgress: (progress: JobProgress) => void;
  signal: AbortSignal;
}

/** For what is over in a moment: nobody watches, nobody stops it. */
export const quietJob: Job = { onProgress: () => undefined, signal: new AbortController().signal };

/** Thrown by a use case that was stopped through its signal. */
export class Stopped extends Error {
  override name = "Stopped";
}

/** Call between steps. */
export function throwIfStopped(job: Job): void {
  if (job.signal.aborted) throw new Stopped();
}
