import { useEffect, useState } from "react";
import type { ConflictChoices, IncomingFile, Intake, IntakeRow, Reconciliation } from "../../app/contract";
import type { NamedAnswer } from "../../domain/units/nameAnswer";
import { incomingFile, withFiles } from "../files";
import { useAnnounce } from "../state/announce";
import { useApp } from "../state/app";
import { useBook } from "../state/book";
import { useJob } from "../state/useJob";
import { useWords } from "../state/words";
import { sumOf } from "./intakeGroups";

export type Phase =
  | { kind: "choosing"; undone?: boolean }
  | { kind: "read"; intake: Intake; returning?: boolean }
  | { kind: "done"; result: Reconciliation };

interface Sources {
  files: IncomingFile[];
  unitSheets: boolean;
}

const nothing: Sources = { files: [], unitSheets: false };

/** Receiving reports, from the files chosen to the reconciliation: what is in hand, and every step that can be taken. */
export function useReceiving() {
  const { t } = useWords();
  const app = useApp();
  const { show, reload } = useBook();
  const job = useJob();
  const announce = useAnnounce();
  const [sources, setSources] = useState<Sources>(nothing);
  const [phase, setPhase] = useState<Phase>({ kind: "choosing" });
  const [choices, setChoices] = useState<ConflictChoices>({});
  const [named, setNamed] = useState<NamedAnswer>();

  const isChoosing = phase.kind === "choosing";
  useEffect(() => (isChoosing ? app.expectFiles() : undefined), [app, isChoosing]);

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
  const consolidate = (intake: Intake) =>
    job.run(
      "err.consolidate",
      (work) => app.consolidate(intake, choices, work),
      (result) => {
        setPhase({ kind: "done", result });
        announce(t("cons.done", { n: result.reports }));
        setSources(nothing);
        setChoices({});
        setNamed(undefined);
        void reload();
      },
    );
  const undo = () =>
    job.run(
      "err.undo",
      (work) => app.undoLastRun(work),
      (state) => {
        show(state);
        setPhase({ kind: "choosing", undone: true });
      },
    );
  const openSheet = (sheet: string) =>
    job.act(
      "err.goto",
      () => app.openSheet(sheet),
      () => undefined,
    );
  return {
    job: job.state,
    files: sources.files,
    phase,
    setPhase,
    choices,
    choose: (unitId: string, hash: string) => setChoices({ ...choices, [unitId]: hash }),
    named,
    add,
    readUnitSheets: () => read({ files: [], unitSheets: true }),
    remove,
    name,
    consolidate,
    undo,
    openSheet,
  };
}
