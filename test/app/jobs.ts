import type { Job, JobProgress } from "../../src/app/job";

/** A job nobody watches or stops. */
export const quiet: Job = { onProgress: () => undefined, signal: new AbortController().signal };

/** A job that is stopped as soon as it reports what `when` waits for. */
export function stoppedWhen(when: (progress: JobProgress) => boolean): Job {
  const stop = new AbortController();
  return {
    onProgress: (progress) => {
      if (when(progress)) stop.abort();
    },
    signal: stop.signal,
  };
}

/** What a use case that must fail rejects with: its error's name and, where it has one, its code. */
export async function rejection(work: Promise<unknown>): Promise<{ name: string; code?: string }> {
  const reason: unknown = await work.then(
    () => ({ name: "nothing" }),
    (error: unknown) => error,
  );
  const { name, code } = reason as { name: string; code?: string };
  return code === undefined ? { name } : { name, code };
}
