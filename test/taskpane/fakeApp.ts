import type { App, BookState, IncomingFile, SelectedFigure, TemplateCheck } from "../../src/app/contract";
import { Stopped } from "../../src/app/job";
import { scoringHome, scoringPreview } from "./samples/scoring";
import { planHome, planState, templateCheck } from "./samples/bookStates";
import { figureRows } from "./samples/figures";
import { intake } from "./samples/intake";
import { planLayout } from "./samples/planLayout";
import { planPreview } from "./samples/planPreview";
import { units } from "./samples/units";

/** What was asked of the fake, in order: method name and arguments. */
export type Calls = [string, ...unknown[]][];

export interface Fake {
  app: App;
  calls: Calls;
  /** Tells the pane that cells changed. */
  change: () => void;
  checkAgain: (check: TemplateCheck) => void;
  /** Tells the pane what was selected in Tổng hợp. */
  select: (selected: SelectedFigure | undefined) => void;
}

/** An App that remembers what it was asked and answers at once with plausible data; `change` replaces any answer. */
export function fakeApp(state: BookState, change: Partial<App> = {}): Fake {
  const calls: Calls = [];
  let onChange: () => void = () => undefined;
  let onFigure: (selected: SelectedFigure | undefined) => void = () => undefined;
  let onCheck: (check: TemplateCheck) => void = () => undefined;
  const answers: App = {
    openBook: () => Promise.resolve(state),
    finishRun: () => Promise.resolve(planState()),
    rollBackRun: () => Promise.resolve(planState()),
    watchBook: (listener) => {
      onChange = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    setPeriodAndAsOf: () => Promise.resolve(state),
    saveSettings: () => Promise.resolve(state),
    samplePlan: () => Promise.resolve({ text: "kế hoạch" }),
    readPlan: () =>
      Promise.resolve({ value: planPreview, layout: planLayout, findings: planPreview.findings }),
    writePlan: () => Promise.resolve(planState()),
    makeTemplateFiles: (_, ids) =>
      Promise.resolve({
        download: { name: "Bieu-mau_Quy-I-2024.zip", bytes: new Uint8Array(1_400_000) },
        units: ids.length,
        indicatorsOnly: units.slice(6, 8).map(({ id, name }) => ({ id, name })),
      }),
    makeTemplateSheets: (_, ids) => Promise.resolve({ units: ids.length, indicatorsOnly: [] }),
    rowsBehind: () => Promise.resolve(figureRows),
    goToRow: () => Promise.resolve(),
    watchFigure: (listener) => {
      onFigure = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    checkTemplate: () => Promise.resolve(templateCheck),
    stampTemplate: () =>
      Promise.resolve({
        ...templateCheck,
        selfCheck: {
          kind: "fresh",
          stamp: {
            at: "2024-03-18T09:20",
            errors: 2,
            warnings: 1,
            filled: 18,
            total: 21,
            cells: "40-0a1b2c3d",
          },
        },
      }),
    watchTemplate: (listener) => {
      onCheck = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    loadAhead: () => Promise.resolve(),
    goTo: () => Promise.resolve(),
    goToFinding: () => Promise.resolve(),
    openSheet: () => Promise.resolve(),
    openScoring: () => Promise.resolve(scoringHome),
    readScoring: () => Promise.resolve({ value: scoringPreview, findings: scoringPreview.findings }),
    writeScoring: () => Promise.resolve(state),
    expectFiles: () => () => undefined,
    readReports: () => Promise.resolve(intake),
    makeReturns: (files) =>
      Promise.resolve({
        download: { name: "Tra-lai.zip", bytes: new Uint8Array(180_000) },
        returned: files.map(({ name }, index) => ({
          file: name,
          name: `Tra lai - ${name}`,
          points: index + 1,
          isCopy: true,
        })),
        notReceived: [],
        nothingToSay: [],
      }),
    consolidate: () =>
      Promise.resolve({
        at: "2024-03-20T10:48",
        reports: 6,
        cells: 1284,
        taken: 1279,
        inFindings: 5,
        missing: planHome().missing,
      }),
    undoLastRun: () => Promise.resolve(state),
    updateSummary: () => Promise.resolve(state),
    makeReport: () =>
      Promise.resolve({
        download: { name: "Bao-cao-CCHC_2024-q1.docx", bytes: new Uint8Array(84_000) },
        unquoted: 0,
      }),
    makeReminderLetter: () =>
      Promise.resolve({
        download: { name: "Don-doc-CCHC_2024-q1.docx", bytes: new Uint8Array(21_000) },
        unquoted: 0,
      }),
    makeCalendars: (ids) =>
      Promise.resolve({
        units: ids.length,
        download: { name: "Lich-CCHC-2024.zip", bytes: new Uint8Array(9_000) },
      }),
    settleName: () => Promise.resolve(state),
    takeBackName: () => Promise.resolve(state),
    settleDate: () => Promise.resolve(state),
    goToMilestone: () => Promise.resolve(),
    markHandled: () => Promise.resolve(state),
    ...change,
  };
  const app = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (...given: unknown[]) => {
        calls.push([name, ...given]);
        return (answer as (...all: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as App;
  return {
    app,
    calls,
    change: () => onChange(),
    checkAgain: (check) => onCheck(check),
    select: (selected) => onFigure(selected),
  };
}

/** A use case that goes on until it is stopped; `at` is how far it says it is. */
export function untilStopped(at: {
  step: "making" | "readingFiles" | "writing";
  done: number;
  total: number;
  item?: string;
}) {
  return (...given: unknown[]): Promise<never> => {
    const job = given.at(-1) as { signal: AbortSignal; onProgress: (progress: typeof at) => void };
    job.onProgress(at);
    return new Promise((_, reject) => job.signal.addEventListener("abort", () => reject(new Stopped())));
  };
}

/** Files as someone would choose them. */
export const someFiles: File[] = ["a.xlsx", "b.xlsx"].map((name) => new File(["x"], name));

export const nameOf = ({ name }: IncomingFile) => name;
