import { useEffect, type ReactNode } from "react";
import { useAnnounce } from "../state/announce";
import type { JobState } from "../state/useJob";
import { useWords } from "../state/words";
import { Notice } from "../parts/Notice";
import { FailureBody, FailureFooter } from "./FailureBody";
import { ScreenFrame } from "./ScreenFrame";
import { StopButton, Working } from "./Working";

/** A screen with a long job: its own body while idle, else the job's progress or failure. */
export function JobScreen({
  title,
  sub,
  below,
  job,
  ifStopped,
  phase = "",
  footer,
  children,
}: {
  title: string;
  sub?: string;
  below?: ReactNode;
  job: JobState;
  ifStopped?: string;
  phase?: string;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useWords();
  const announce = useAnnounce();
  const stopped = job.kind === "stopped";
  useEffect(() => {
    if (stopped) announce(t("work.stopped"));
  }, [announce, stopped, t]);
  const head = { title, ...(sub ? { sub } : {}), below };
  if (job.kind === "running") {
    return (
      <ScreenFrame {...head} phase="running" footer={<StopButton state={job} />}>
        <Working state={job} ifStopped={ifStopped ?? t("work.ifStopped")} />
      </ScreenFrame>
    );
  }
  if (job.kind === "failed") {
    return (
      <ScreenFrame {...head} phase="failed" footer={<FailureFooter state={job} />}>
        <FailureBody state={job} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame {...head} phase={phase} footer={footer}>
      {stopped && <Notice kind="info" title={t("work.stopped")} />}
      {children}
    </ScreenFrame>
  );
}
