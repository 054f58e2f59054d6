import { useState } from "react";
import { Button, Link } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import type { ConflictChoices, IncomingFile, Intake, IntakeRow, Reconciliation } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import type { NamedAnswer } from "../../domain/units/nameAnswer";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { incomingFile, withFiles } from "../files";
import { JobScreen } from "../frame/JobScreen";
import { FileDrop, useFileChoice } from "../parts/FileDrop";
import { Notice } from "../parts/Notice";
import { Rich } from "../parts/Rich";
import { Caption, Heading, Paragraph, Stack } from "../parts/text";
import { ConfirmConsolidation } from "../reports/ConfirmConsolidation";
import { IntakeBody } from "../reports/IntakeBody";
import { NamedNotice } from "../reports/NamedNotice";
import { countsOf, sumOf } from "../reports/intakeGroups";
import { ReconciliationBody } from "../reports/ReconciliationBody";
import { returnableRows } from "../returns/returnable";
import { useAnnounce } from "../state/announce";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { countOf, open } from "../state/findingsOf";
import { useNavigation } from "../state/navigation";
import { useJob } from "../state/useJob";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { ReturnsScreen } from "./ReturnsScreen";

/** Workbooks that are read. */
const accept = ".xlsx,.xlsm,.xls,.xlsb,.ods";

type Phase =
  | { kind: "choosing"; undone?: boolean }
  | { kind: "read"; intake: Intake; returning?: boolean }
  | { kind: "done"; result: Reconciliation };

interface Sources {
  files: IncomingFile[];
  unitSheets: boolean;
}

/** Receiving reports: choose, read, settle, consolidate, reconcile; each step can be left without a trace. */
export function ReportsScreen() {
  const { t, periodName } = useWords();
  const app = useApp();
  const { show, reload } = useBook();
  const { go } = useNavigation();
  const home = usePlanHome();
  const job = useJob();
  const announce = useAnnounce();
  const [sources, setSources] = useState<Sources>({ files: [], unitSheets: false });
  const [phase, setPhase] = useState<Phase>({ kind: "choosing" });
  const [choices, setChoices] = useState<ConflictChoices>({});
  const [asking, setAsking] = useState(false);
  const [named, setNamed] = useState<NamedAnswer>();

  const read = (next: Sources) => {
    setSources(next);
    if (next.files.length === 0 && !next.unitSheets) return setPhase({ kind: "choosing" });
    job.run(
      "err.readReports",
      (work) => app.readReports(next.files, next.unitSheets, work),
      (intake) => {
        setPhase({ kind: "read", intake });
        announce(sumOf(intake, t).replaceAll("**", ""));
      },
    );
  };
  const add = (files: File[]) =>
    read(
      phase.kind === "read"
        ? { ...sources, files: withFiles(sources.files, files.map(incomingFile)) }
        : { files: files.map(incomingFile), unitSheets: false },
    );
  const remove = ({ file, savedAt, broughtBy }: IntakeRow) => {
    // A lower level's workbook goes with all the reports it brought; their days are not its own.
    const isMeant = (item: IncomingFile) =>
      broughtBy === undefined ? item.name === file && item.savedAt === savedAt : item.name === broughtBy;
    const files = sources.files.filter((item) => !isMeant(item));
    // A row without a file is a sheet of this workbook: those are read all together or not at all.
    read({ files, unitSheets: sources.unitSheets && files.length < sources.files.length });
  };
  /** A name is settled in the workbook, or asked for again; then the files in hand are judged anew. */
  const name = (answer: NamedAnswer, isTakenBack: boolean) =>
    job.act(
      "err.confirm",
      () => (isTakenBack ? app.takeBackName(answer) : app.settleName(answer)),
      (state) => {
        show(state);
        setNamed(isTakenBack ? undefined : answer);
        read(sources);
      },
    );
  const consolidate = (intake: Intake) => {
    setAsking(false);
    job.run(
      "err.consolidate",
      (work) => app.consolidate(intake, choices, work),
      (result) => {
        setPhase({ kind: "done", result });
        announce(t("cons.done", { n: result.reports }));
        setSources({ files: [], unitSheets: false });
        setChoices({});
        setNamed(undefined);
        void reload();
      },
    );
  };
  const undo = () =>
    job.run(
      "err.undo",
      (work) => app.undoLastRun(work),
      (state) => {
        show(state);
        setPhase({ kind: "choosing", undone: true });
      },
    );

  const more = useFileChoice(add, { accept, multiple: true });
  const head = {
    title: t("step.3"),
    sub: t("app.line", { period: periodName(home.period), date: formatText(home.asOf) }),
    job: job.state,
    phase: phase.kind,
  };

  const openSheet = (sheet: string) =>
    job.act(
      "err.goto",
      () => app.openSheet(sheet),
      () => undefined,
    );

  if (phase.kind === "done") {
    const { error } = countOf(open(home.findings));
    return (
      <JobScreen
        {...head}
        footer={
          <>
            <Button id="done-findings" appearance="primary" onClick={() => go({ name: "findings" })}>
              {error > 0 ? t("recon.seeErrors", { n: error }) : t("recon.seeFindings")}
            </Button>
            <Button onClick={() => openSheet(sheetNames.summary)}>{t("find.openSheet")}</Button>
          </>
        }
      >
        <ReconciliationBody
          result={phase.result}
          onUndo={undo}
          onChanges={() => openSheet(sheetNames.changes)}
        />
      </JobScreen>
    );
  }

  if (phase.kind === "read" && phase.returning) {
    const { intake } = phase;
    const leave = () => setPhase({ kind: "read", intake });
    return <ReturnsScreen read={{ intake, files: sources.files, leave }} />;
  }

  if (phase.kind === "read") {
    const { intake } = phase;
    const returnable = returnableRows(intake, sources.files).length;
    const { toConsolidate } = countsOf(intake);
    const unsettled = intake.conflicts.filter(({ unit }) => !choices[unit.id]).length;
    const asks = intake.replacedReports > 0 || home.received.length > 0;
    return (
      <JobScreen
        {...head}
        footer={
          <>
            {unsettled > 0 && <Caption>{t("twice.choose", { n: unsettled })}</Caption>}
            {toConsolidate === 0 && <Caption>{t("recv.nothing")}</Caption>}
            <Button
              appearance="primary"
              disabled={unsettled > 0 || toConsolidate === 0}
              onClick={() => (asks ? setAsking(true) : consolidate(intake))}
            >
              {t(asks ? "cons.ask" : "cons.do", { n: toConsolidate })}
            </Button>
            <Button onClick={more.choose}>{t("recv.pickMore")}</Button>
            {returnable > 0 && (
              <Button onClick={() => setPhase({ ...phase, returning: true })}>
                {t("ret.open", { n: returnable })}
              </Button>
            )}
            {more.input}
          </>
        }
      >
        {named && <NamedNotice named={named} onUndo={() => name(named, true)} />}
        <IntakeBody
          intake={intake}
          choices={choices}
          onChoose={(unitId, hash) => setChoices({ ...choices, [unitId]: hash })}
          onRemove={remove}
          onUnit={(text, id) => name({ text, answer: { as: "known", id } }, false)}
        />
        {asking && (
          <ConfirmConsolidation
            intake={intake}
            onConfirm={() => consolidate(intake)}
            onCancel={() => setAsking(false)}
          />
        )}
      </JobScreen>
    );
  }

  const expected = home.received.length + home.missing.length;
  return (
    <JobScreen {...head}>
      {phase.undone && (
        <Notice kind="ok" title={t("undo.done")}>
          {t("undo.text")}
        </Notice>
      )}
      <FileDrop
        label={t("recv.pick")}
        icon={<FolderOpen20Regular />}
        accept={accept}
        multiple
        hints={[t("recv.pickHow")]}
        onFiles={add}
      />
      <Button onClick={() => read({ files: [], unitSheets: true })}>{t("recv.sheets")}</Button>
      <Stack>
        <Heading>
          {home.received.length === 0
            ? t("recv.none")
            : t("recv.some", { received: home.received.length, expected })}
        </Heading>
        <Paragraph>
          <Rich text={t("recv.readOnly")} />
        </Paragraph>
        {home.missing.length > 0 && (
          <div>
            <Link id="recv-missing" onClick={() => go({ name: "chase" })}>
              {t("recv.expected", { n: home.missing.length })}
            </Link>
          </div>
        )}
      </Stack>
    </JobScreen>
  );
}
