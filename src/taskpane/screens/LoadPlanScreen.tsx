import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { PlanPreview, PlanReading, PlanSource } from "../../app/contract";
import type { PlanChoices } from "../../app/planLayout";
import type { NamedAnswer } from "../../domain/units/nameAnswer";
import { ConfirmDialog } from "../frame/ConfirmDialog";
import { JobScreen } from "../frame/JobScreen";
import { LayoutChoices } from "../loadPlan/LayoutChoices";
import { NoPlan } from "../loadPlan/NoPlan";
import { PlanChanges } from "../loadPlan/PlanChanges";
import { Preview } from "../loadPlan/Preview";
import { useFileChoice } from "../parts/FileDrop";
import { Caption, Paragraph } from "../parts/text";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { planFileTypes } from "../state/usePlanFile";
import { useWords } from "../state/words";

const none: PlanChoices = {};

/** A plan that was read: how it was understood, what it holds, what to look at, and the one button that writes it. */
export function LoadPlanScreen({ source: firstSource, label }: { source: PlanSource; label: string }) {
  const { t } = useWords();
  const app = useApp();
  const { show } = useBook();
  const { home } = useNavigation();
  const job = useJob();
  const { run, act } = job;
  const [source, setSource] = useState(firstSource);
  const [choices, setChoices] = useState(none);
  const [read, setRead] = useState<PlanReading>();
  const [names, setNames] = useState<NamedAnswer[]>([]);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    run("err.readPlan", (work) => app.readPlan(source, work), setRead);
  }, [app, run, source]);

  const choice = useFileChoice(
    ([file]) => {
      if (!file) return;
      act(
        "err.readPlan",
        async () => new Uint8Array(await file.arrayBuffer()),
        (bytes) => {
          setChoices(none);
          setNames([]);
          setSource({ name: file.name, bytes });
        },
      );
    },
    { accept: planFileTypes },
  );
  const change = (next: PlanChoices) =>
    act(
      "err.readPlan",
      (work) => app.readPlan(source, work, next),
      (reading) => {
        setChoices(next);
        setRead(reading);
      },
    );

  const preview = read?.value;
  const write = () => {
    setAsking(false);
    if (!preview) return;
    run(
      "err.writePlan",
      (work) => app.writePlan(preview, work, names),
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
      sub={"name" in source ? source.name : label}
      job={job.state}
      // A question that was answered is gone: the focus goes to the heading, not nowhere.
      phase={read ? (preview ? `preview ${names.length}` : "nothing") : ""}
      footer={footer}
    >
      {read && !preview && <NoPlan findings={read.findings} />}
      {read?.layout && read.layout.tables.length > 0 && (
        <div>
          <LayoutChoices layout={read.layout} choices={choices} onChange={change} />
        </div>
      )}
      {preview && <Preview preview={preview} names={names} onNames={setNames} />}
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
