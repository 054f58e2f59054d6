import { useCallback, useEffect, useRef, useState } from "react";
import { now } from "../../app/clock";
import { Stopped, type Job, type JobProgress } from "../../app/job";
import type { PlainKey } from "../../i18n/translate";
import { useBook } from "./book";
import { errorCode } from "../../app/errorCode";
import { paced } from "./paced";

/** Milliseconds between two drawings of how far a job is: hundreds of files go by faster than anybody reads. */
const shownEvery = 100;

export type ErrorTitle = Extract<PlainKey, `err.${string}`>;

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

type Run = <T>(title: ErrorTitle, work: (job: Job) => Promise<T>, done: (value: T) => void) => void;

export interface Jobs {
  state: JobState;
  /** Runs a long use case in view; `done` gets what it gave back. A failure names `title`; a stop gives neither. */
  run: Run;
  /** The same for what is over in a moment: the screen stays as it is, only a failure shows. */
  act: Run;
}

/** One use case at a time: its progress, its stop and its failure. */
export function useJob(): Jobs {
  const { setBusy, reload } = useBook();
  const [state, setState] = useState<JobState>({ kind: "idle" });
  const running = useRef<AbortController | undefined>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    <T>(
      inView: boolean,
      title: ErrorTitle,
      work: (job: Job) => Promise<T>,
      done: (value: T) => void,
    ): void => {
      const attempt = () => {
        if (running.current) return;
        const controller = new AbortController();
        running.current = controller;
        const update = (change: { progress?: JobProgress; stopping?: boolean }) =>
          setState((before) => (before.kind === "running" ? { ...before, ...change } : before));
        const progress = paced((now: JobProgress) => update({ progress: now }), shownEvery);
        const stop = () => {
          controller.abort();
          update({ stopping: true });
        };
        const finish = (next: JobState) => {
          running.current = undefined;
          progress.stop();
          setState(next);
          setBusy(false);
        };
        setBusy(true);
        setState(
          inView ? { kind: "running", startedAt: Date.now(), stopping: false, stop } : { kind: "idle" },
        );
        work({ signal: controller.signal, onProgress: progress.say }).then(
          (value) => {
            finish({ kind: "idle" });
            done(value);
          },
          (error: unknown) => {
            if (error instanceof Stopped) finish({ kind: "stopped" });
            else finish({ kind: "failed", title, code: errorCode(error), at: now(), retry: attempt });
            // The workbook was left half-written: what is open has changed.
            if (errorCode(error) === "runUnfinished") void reload();
          },
        );
      };
      attempt();
    },
    [setBusy, reload],
  );

  const run = useCallback<Run>((...job) => start(true, ...job), [start]);
  const act = useCallback<Run>((...job) => start(false, ...job), [start]);
  return { state, run, act };
}
