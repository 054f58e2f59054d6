import { useEffect, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { JobProgress } from "../../app/job";
import { useAnnounce } from "../state/announce";
import type { JobState } from "../state/useJob";
import { useWords, type Words } from "../state/words";
import { Bar } from "../parts/Bar";
import { Box, Caption, Paragraph } from "../parts/text";

type Running = Extract<JobState, { kind: "running" }>;

function whatIsDone({ t }: Words, progress: JobProgress | undefined): string {
  if (!progress) return t("work.starting");
  const { step, done, total } = progress;
  return step === "readingPlan" || step === "readingBook"
    ? t(`work.${step}`)
    : t(`work.${step}`, { done, total });
}

/** Seconds left at the pace so far; unknown in the first three seconds. */
export function secondsLeft(elapsed: number, progress: { done: number; total: number }): number | undefined {
  if (elapsed < 3 || progress.done <= 0 || progress.done >= progress.total) return undefined;
  return Math.ceil((elapsed / progress.done) * (progress.total - progress.done));
}

function useSeconds(startedAt: number): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((Date.now() - startedAt) / 1000), 1000);
    return () => clearInterval(timer);
  }, [startedAt]);
  return seconds;
}

/** A long job: what, how far, what now, how long still, and what stopping means. */
export function Working({ state, ifStopped }: { state: Running; ifStopped: string }) {
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const { progress } = state;
  const what = whatIsDone(words, progress);
  const left = secondsLeft(useSeconds(state.startedAt), progress ?? { done: 0, total: 0 });
  const tenth = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 10) : 0;

  // Said at the start of each step and at each tenth of it, not at every file.
  const point = `${progress?.step ?? ""} ${tenth}`;
  const said = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (said.current === point) return;
    said.current = point;
    announce(what);
  }, [announce, point, what]);

  return (
    <>
      <Paragraph>{what}</Paragraph>
      <Bar label={what} done={progress?.done ?? 0} total={progress ? progress.total : 1} />
      {progress?.item && <Caption>{progress.item}</Caption>}
      {left !== undefined && (
        <Caption>
          {left < 90 ? t("work.seconds", { n: left }) : t("work.minutes", { n: Math.round(left / 60) })}
        </Caption>
      )}
      <Box>{progress?.step === "writing" ? t("work.noStop") : ifStopped}</Box>
    </>
  );
}

export function StopButton({ state }: { state: Running }) {
  const { t } = useWords();
  const writing = state.progress?.step === "writing";
  return (
    <Button disabled={state.stopping || writing} onClick={state.stop}>
      {t(state.stopping ? "act.stopping" : "act.stop")}
    </Button>
  );
}
