import { useEffect } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState, UnfinishedRun } from "../../app/contract";
import type { Job } from "../../app/job";
import { dateTimeParts } from "../../i18n/format";
import type { PlainKey } from "../../i18n/translate";
import { JobScreen } from "../frame/JobScreen";
import { Notice } from "../parts/Notice";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useJob, type ErrorTitle } from "../state/useJob";
import { useWords } from "../state/words";

const titles: Record<UnfinishedRun["kind"], PlainKey> = {
  load: "unfinished.load",
  consolidate: "unfinished.consolidate",
  undo: "unfinished.undo",
  templates: "unfinished.templates",
  summary: "unfinished.summary",
  scoring: "unfinished.scoring",
  change: "unfinished.change",
};

/** A pane that may still be writing is looked at again after so long (ms). */
const lookAgain = 10_000;

/** Lần trước chưa xong: it is finished or taken back before anything else is done. */
export function UnfinishedScreen({ run }: { run: UnfinishedRun }) {
  const { t } = useWords();
  const app = useApp();
  const { show, reload } = useBook();
  const job = useJob();
  const { kind, at, done, total, lively } = run;

  useEffect(() => {
    if (!lively) return undefined;
    const timer = setInterval(() => void reload(), lookAgain);
    return () => clearInterval(timer);
  }, [lively, reload]);

  const end = (title: ErrorTitle, work: (job: Job) => Promise<BookState>) => () => job.run(title, work, show);
  return (
    <JobScreen
      title={t("app.name")}
      sub={t("app.sub")}
      job={job.state}
      ifStopped={t("unfinished.noStop")}
      footer={
        <>
          <Button
            appearance="primary"
            disabled={lively}
            onClick={end("err.finish", (work) => app.finishRun(work))}
          >
            {t("unfinished.finish")}
          </Button>
          <Button disabled={lively} onClick={end("err.rollBack", (work) => app.rollBackRun(work))}>
            {t("unfinished.rollBack")}
          </Button>
        </>
      }
    >
      {lively ? (
        <Notice kind="info" title={t("unfinished.lively")}>
          {t("unfinished.livelyText")}
        </Notice>
      ) : (
        <Notice kind="warning" title={t(titles[kind])}>
          {t("unfinished.text", { ...dateTimeParts(at), done, total })}
        </Notice>
      )}
    </JobScreen>
  );
}
