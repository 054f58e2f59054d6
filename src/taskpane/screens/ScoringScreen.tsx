import { useState } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import type { ScoringPreview, ScoringReading } from "../../app/contract";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { failureOf } from "../../i18n/failure";
import { JobScreen } from "../frame/JobScreen";
import { FileDrop, useFileChoice } from "../parts/FileDrop";
import { Notice } from "../parts/Notice";
import { Heading, Paragraph, Stack } from "../parts/text";
import { LevelSections } from "../findings/LevelSections";
import { ScoringNow } from "../scoring/ScoringNow";
import { ScoringPreviewBody } from "../scoring/ScoringPreviewBody";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useScoring, type ScoringState } from "../state/useScoring";
import { useWords } from "../state/words";

/** What the system's file dialog offers; the reader itself goes by the bytes. */
const criteriaFileTypes = ".docx,.xlsx";

/** Self-scoring: the table of criteria is loaded here; points, and what stands in the way of sending them. */
export function ScoringScreen() {
  const { t } = useWords();
  const app = useApp();
  const { show } = useBook();
  const home = usePlanHome();
  const job = useJob();
  const state = useScoring();
  const [read, setRead] = useState<ScoringReading>();
  const [written, setWritten] = useState(false);

  const openFile = ([file]: File[]) => {
    if (!file) return;
    setWritten(false);
    job.run(
      "err.readScoring",
      async (work) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return app.readScoring({ name: file.name, bytes }, work);
      },
      setRead,
    );
  };
  const choice = useFileChoice(openFile, { accept: criteriaFileTypes });
  const write = (preview: ScoringPreview) =>
    job.run(
      "err.writeScoring",
      (work) => app.writeScoring(preview, work),
      (next) => {
        setRead(undefined);
        setWritten(true);
        show(next);
      },
    );
  const openSheet = () =>
    job.act(
      "err.goto",
      () => app.openSheet(sheetNames.scoring),
      () => undefined,
    );

  const preview = read?.value;
  const scoring = state.kind === "ready" ? state.scoring : undefined;
  const year = preview?.scoring.year ?? scoring?.year ?? home.year;
  const footer = preview ? (
    <Button appearance="primary" onClick={() => write(preview)}>
      {t("score.write")}
    </Button>
  ) : (
    scoring && (
      <Button appearance="primary" onClick={openSheet}>
        {t("score.open")}
      </Button>
    )
  );
  return (
    <JobScreen
      title={t("score.title")}
      sub={t("score.sub", { year: String(year) })}
      job={job.state}
      phase={preview ? "preview" : written ? "written" : ""}
      footer={footer}
    >
      {written && <Notice kind="ok" title={t("score.written")} />}
      {read && !preview && <LevelSections findings={read.findings} />}
      {preview ? (
        <ScoringPreviewBody preview={preview} />
      ) : (
        <Present state={state} onFiles={openFile} onReload={choice.choose} />
      )}
      {choice.input}
    </JobScreen>
  );
}

function Present({
  state,
  onFiles,
  onReload,
}: {
  state: ScoringState;
  onFiles: (files: File[]) => void;
  onReload: () => void;
}) {
  const { t } = useWords();
  if (state.kind === "loading") return <Spinner size="small" label={t("work.readingBook")} />;
  if (state.kind === "failed")
    return (
      <Notice kind="error" alert title={t("err.open")}>
        {t(failureOf(state.code).why)} ({state.code})
      </Notice>
    );
  if (state.scoring) return <ScoringNow scoring={state.scoring} onReload={onReload} />;
  return (
    <>
      <Stack>
        <Heading>{t("score.none")}</Heading>
        <Paragraph>{t("score.noneHow")}</Paragraph>
      </Stack>
      <FileDrop
        label={t("score.pick")}
        accept={criteriaFileTypes}
        hints={[t("score.accepts")]}
        onFiles={onFiles}
      />
    </>
  );
}
