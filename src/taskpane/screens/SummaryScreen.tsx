import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular, Print20Regular } from "@fluentui/react-icons";
import { formatText } from "../../domain/date/format";
import { dateTimeParts } from "../../i18n/format";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { JobScreen } from "../frame/JobScreen";
import { WordReport } from "../report/WordReport";
import { Notice } from "../parts/Notice";
import { Caption, Heading, Rule, Stack } from "../parts/text";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { Figures } from "../summary/Figures";

/** The leaders' sheet: bring it up to date, open it to print, take the last run back. */
export function SummaryScreen() {
  const { t, periodName } = useWords();
  const app = useApp();
  const { show } = useBook();
  const home = usePlanHome();
  const job = useJob();
  const [message, setMessage] = useState<"sum.updated" | "undo.done">();
  const { received, consolidatedAt } = home;

  const update = () =>
    job.run(
      "err.update",
      (work) => app.updateSummary(work),
      (state) => {
        show(state);
        setMessage("sum.updated");
      },
    );
  const undo = () =>
    job.run(
      "err.undo",
      (work) => app.undoLastRun(work),
      (state) => {
        show(state);
        setMessage("undo.done");
      },
    );
  const openSheet = () =>
    job.act(
      "err.goto",
      () => app.openSheet(sheetNames.summary),
      () => undefined,
    );

  return (
    <JobScreen
      title={t("step.5")}
      sub={t("app.line", { period: periodName(home.period), date: formatText(home.asOf) })}
      job={job.state}
      phase={message ?? ""}
      footer={
        <Button appearance="primary" disabled={received.length === 0} onClick={update}>
          {t("sum.update")}
        </Button>
      }
    >
      {message && <Notice kind="ok" title={t(message)} />}
      {received.length === 0 ? (
        <Notice kind="info" title={t("sum.none")}>
          {t("sum.noneHow")}
        </Notice>
      ) : (
        <Notice
          kind={consolidatedAt ? "info" : "warning"}
          title={consolidatedAt ? t("sum.made", dateTimeParts(consolidatedAt)) : t("sum.never")}
        >
          {t("sum.madeText")}
        </Notice>
      )}
      <Figures />
      <Stack>
        <Heading>{t("sum.print")}</Heading>
        <Button icon={<Print20Regular />} onClick={openSheet}>
          {t("sum.open")}
        </Button>
        <Caption>{t("sum.openHow")}</Caption>
      </Stack>
      <WordReport job={job} />
      {home.canUndo && (
        <>
          <Rule />
          <Stack>
            <Button icon={<ArrowUndo20Regular />} onClick={undo}>
              {t("sum.undo")}
            </Button>
            <Caption>{t("sum.undoHow")}</Caption>
          </Stack>
        </>
      )}
    </JobScreen>
  );
}
