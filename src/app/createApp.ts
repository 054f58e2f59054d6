import { loaded } from "../domain/loaded";
import { goToCell } from "../excel/navigate";
import { watchCells } from "../excel/watch";
import type { App } from "./contract";
import { expectFiles } from "./expectFiles";
import { loadAhead } from "./loadAhead";
import { openBook } from "./openBook";
import { parts } from "./parts";
import { samplePlan } from "./samplePlan";

/** A use case whose code comes with the first call. */
function later<Part, Given extends unknown[], Result>(
  load: () => Promise<Part>,
  pick: (part: Part) => (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return async (...given) => pick(await loaded(load))(...given);
}

/** Every use case over the workbook that is open in Excel. */
export function createApp(): App {
  return {
    loadAhead,
    openBook,
    finishRun: later(parts.endRun, ({ finishRun }) => finishRun),
    rollBackRun: later(parts.endRun, ({ rollBackRun }) => rollBackRun),
    watchBook: (onChange) => watchCells(onChange),
    setPeriodAndAsOf: later(parts.edit, ({ setPeriodAndAsOf }) => setPeriodAndAsOf),
    saveSettings: later(parts.edit, ({ saveSettings }) => saveSettings),
    samplePlan,
    readPlan: later(parts.plan, ({ previewPlan }) => previewPlan),
    writePlan: later(parts.plan, ({ writePlan }) => writePlan),
    makeTemplateFiles: later(parts.templates, ({ makeTemplateFiles }) => makeTemplateFiles),
    makeTemplateSheets: later(parts.templates, ({ makeTemplateSheets }) => makeTemplateSheets),
    checkTemplate: later(parts.template, ({ checkTemplate }) => checkTemplate),
    stampTemplate: later(parts.template, ({ stampTemplate }) => stampTemplate),
    watchTemplate: later(parts.template, ({ watchTemplate }) => watchTemplate),
    goTo: goToCell,
    openSheet: (sheet) => goToCell(sheet, ""),
    goToFinding: later(parts.finding, ({ goToFinding }) => goToFinding),
    openScoring: later(parts.scoring, ({ openScoring }) => openScoring),
    readScoring: later(parts.scoring, ({ readScoring }) => readScoring),
    writeScoring: later(parts.scoring, ({ writeScoring }) => writeScoring),
    expectFiles,
    readReports: later(parts.reports, ({ readReports }) => readReports),
    makeReturns: later(parts.returns, ({ makeReturns }) => makeReturns),
    consolidate: later(parts.consolidate, ({ consolidateReports }) => consolidateReports),
    undoLastRun: later(parts.consolidate, ({ undoLastRun }) => undoLastRun),
    updateSummary: later(parts.edit, ({ updateSummary }) => updateSummary),
    makeReport: later(parts.documents, ({ makeReport }) => makeReport),
    makeReminderLetter: later(parts.chase, ({ makeReminderLetter }) => makeReminderLetter),
    makeCalendars: later(parts.chase, ({ makeCalendars }) => makeCalendars),
    markHandled: later(parts.edit, ({ markHandled }) => markHandled),
    settleDate: later(parts.edit, ({ settleDate }) => settleDate),
    settleName: later(parts.edit, ({ settleName }) => settleName),
    takeBackName: later(parts.edit, ({ takeBackName }) => takeBackName),
    goToMilestone: later(parts.milestone, ({ goToMilestone }) => goToMilestone),
    rowsBehind: later(parts.figures, ({ rowsBehind }) => rowsBehind),
    goToRow: later(parts.figures, ({ goToRow }) => goToRow),
    watchFigure: later(parts.figures, ({ watchFigure }) => watchFigure),
  };
}
