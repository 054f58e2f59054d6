import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
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
import { countOf, open } from "../state/findingsOf";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    "& dd": { margin: 0, textAlign: "right", fontWeight: tokens.fontWeightSemibold },
  },
  pair: { display: "contents" },
});

/** The leaders' sheet: bring it up to date, open it to print, take the last run back. */
export function SummaryScreen() {
  const { t, periodName } = useWords();
  const app = useApp();
  const { show } = useBook();
  const home = usePlanHome();
  const styles = useStyles();
  const job = useJob();
  const [message, setMessage] = useState<"sum.updated" | "undo.done">();
  const { received, missing, consolidatedAt } = home;

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

  const facts: [string, string][] = [
    [t("sum.received"), `${received.length}/${received.length + missing.length}`],
    [t("sum.overdue"), String(home.overdue)],
    [t("sum.dueSoon"), String(home.dueSoon)],
    [t("sum.belowTarget"), String(home.belowTarget)],
    [t("sum.errors"), String(countOf(open(home.findings)).error)],
  ];

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
      <Stack>
        <Heading>{t("sum.state")}</Heading>
        <dl className={styles.facts}>
          {facts.map(([name, figure]) => (
            <div key={name} className={styles.pair}>
              <dt>{name}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
      </Stack>
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
