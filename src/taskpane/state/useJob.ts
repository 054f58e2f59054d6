import { useCallback, useEffect, useRef, useState } from "react";
import { now } from "../../app/clock";
import { Stopped, type Job, type JobProgress } from "../../app/job";
import type { WordKey } from "../../i18n/vi";
import { useBook } from "./book";
import { errorCode } from "./errorCode";

export type ErrorTitle = Extract<WordKey, `err.${string}`>;

export interface Failed {
  kind: "failed";
  title: ErrorTitle;
  code: string;
  at: string;
  retry: () => void;
}

export type JobState =
  | { kind: "idle" }
  | { kind: "running"; progress?: JobProgress; startedAt: number; stopping: boolean; stop: () => void }
  | { kind: "stopped" }
  | Failed;

export interface Jobs {
  state: JobState;
  /** Runs a use case; `done` gets what it gave back. A failure names `title`; a stop gives neither. */
  run: <T>(title: ErrorTitle, work: (job: Job) => Promise<T>, done: (value: T) => void) => void;
  clear: () => void;
}

/** One long use case at a time: its progress, its stop and its failure. */
export function useJob(): Jobs {
  const { setBusy } = useBook();
  const [state, setState] = useState<JobState>({ kind: "idle" });
  const running = useRef<AbortController | undefined>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    <T>(title: ErrorTitle, work: (job: Job) => Promise<T>, done: (value: T) => void) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      const update = (change: { progress?: JobProgress; stopping?: boolean }) =>
        setState((before) => (before.kind === "running" ? { ...before, ...change } : before));
      const stop = () => {
        controller.abort();
        update({ stopping: true });
      };
      setBusy(true);
      setState({ kind: "running", startedAt: Date.now(), stopping: false, stop });
      const job: Job = { signal: controller.signal, onProgress: (progress) => update({ progress }) };
      const finish = (next: JobState) => {
        running.current = undefined;
        setState(next);
        setBusy(false);
      };
      work(job).then(
        (value) => {
          finish({ kind: "idle" });
          done(value);
        },
        (error: unknown) => {
          if (error instanceof Stopped) return finish({ kind: "stopped" });
          const retry = () => run(title, work, done);
          finish({ kind: "failed", title, code: errorCode(error), at: now(), retry });
        },
      );
    },
    [setBusy],
  );

  const clear = useCallback(() => setState({ kind: "idle" }), []);
  return { state, run, clear };
}
