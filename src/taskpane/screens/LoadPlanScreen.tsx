import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { PlanPreview, PlanSource } from "../../app/contract";
import type { Finding, Outcome } from "../../domain/finding/finding";
import { ConfirmDialog } from "../frame/ConfirmDialog";
import { JobScreen } from "../frame/JobScreen";
import { groupsOf } from "../loadPlan/groups";
import { PlanChanges } from "../loadPlan/PlanChanges";
import { PlanFacts } from "../loadPlan/PlanFacts";
import { PlanFindings } from "../loadPlan/PlanFindings";
import { FindingList } from "../findings/FindingList";
import { useFileChoice } from "../parts/FileDrop";
import { Notice } from "../parts/Notice";
import { Rich } from "../parts/Rich";
import { Caption, Heading, Paragraph, Stack } from "../parts/text";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { useWords } from "../state/words";

/** A plan that was read: what it holds, what to look at, and the one button that writes it. */
export function LoadPlanScreen({ source, label }: { source: PlanSource; label: string }) {
  const { t } = useWords();
  const app = useApp();
  const { show } = useBook();
  const { home } = useNavigation();
  const job = useJob();
  const { run } = job;
  const [read, setRead] = useState<Outcome<PlanPreview | undefined>>();
  const [name, setName] = useState(label);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    run("err.readPlan", (work) => app.readPlan(source, work), setRead);
  }, [app, run, source]);

  const choice = useFileChoice(
    ([file]) => {
      if (!file) return;
      setName(file.name);
      run(
        "err.readPlan",
        async (work) =>
          app.readPlan({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, work),
        setRead,
      );
    },
    { accept: ".txt,.md" },
  );

  const preview = read?.value;
  const write = () => {
    setAsking(false);
    if (!preview) return;
    run(
      "err.writePlan",
      (work) => app.writePlan(preview, work),
      (state) => {
        show(state);
        home();
      },
    );
  };
  const asks = preview?.changes !== undefined || preview?.replaces !== undefined;
  const footer = preview ? (
    <>
      <Button appearance="primary" onClick={() => (asks ? setAsking(true) : write())}>
        {t(asks ? "load.writeAsk" : "load.write")}
      </Button>
      <Caption>{t(sheetsWord(preview), { n: preview.sheets.length })}</Caption>
    </>
  ) : (
    <>
      <Button appearance="primary" onClick={choice.choose}>
        {t("load.again")}
      </Button>
      {choice.input}
    </>
  );

  return (
    <JobScreen
      title={t("load.title")}
      sub={name}
      job={job.state}
      phase={read ? (preview ? "preview" : "nothing") : ""}
      footer={footer}
    >
      {read && !preview && <NoPlan findings={read.findings} />}
      {preview && <Preview preview={preview} />}
      {preview && asking && (
        <ConfirmDialog
          title={t(preview.replaces ? "load.askReplaceTitle" : "load.askTitle")}
          confirm={t(preview.replaces ? "load.askReplaceConfirm" : "load.askConfirm")}
          onConfirm={write}
          onCancel={() => setAsking(false)}
        >
          {preview.replaces && <Paragraph>{t("load.askReplace", { plan: preview.replaces })}</Paragraph>}
          {!preview.replaces && preview.changes && <PlanChanges changes={preview.changes} />}
        </ConfirmDialog>
      )}
    </JobScreen>
  );
}

function sheetsWord({ replaces, changes }: PlanPreview) {
  if (replaces) return "load.sheetsReplace";
  return changes ? "load.sheetsOver" : "load.sheets";
}

function NoPlan({ findings }: { findings: Finding[] }) {
  const { t } = useWords();
  return (
    <>
      <Notice kind="error" alert title={t("load.nothing")}>
        {t("err.unchanged")}
      </Notice>
      <FindingList findings={findings} />
    </>
  );
}

function Preview({ preview }: { preview: PlanPreview }) {
  const { t } = useWords();
  const { plan, milestones, changes } = preview;
  const toReview = groupsOf(preview.findings)
    .filter(({ review }) => review)
    .reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      <PlanFacts
        groups={plan.groups.length}
        tasks={plan.tasks.length}
        milestones={milestones}
        indicators={plan.indicators.length}
      />
      <Paragraph>
        {toReview > 0 ? <Rich text={t("load.review", { n: toReview })} /> : t("load.clean")}
      </Paragraph>
      {changes && (
        <Stack>
          <Heading>{t("load.changes")}</Heading>
          <PlanChanges changes={changes} />
        </Stack>
      )}
      <div>
        <PlanFindings findings={preview.findings} />
      </div>
    </>
  );
}
