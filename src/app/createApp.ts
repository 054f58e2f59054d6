import { goToCell } from "../excel/navigate";
import { watchCells } from "../excel/watch";
import { makeCalendars, makeReminderLetter } from "./chaseUnits";
import { checkTemplate, stampTemplate, watchTemplate } from "./checkTemplate";
import { consolidateReports, undoLastRun } from "./consolidateReports";
import type { App } from "./contract";
import {
  markHandled,
  saveSettings,
  setPeriodAndAsOf,
  settleDate,
  settleName,
  takeBackName,
  updateSummary,
} from "./editBook";
import { goToFinding } from "./goToFinding";
import { goToMilestone } from "./goToMilestone";
import { previewPlan, writePlan } from "./loadPlan";
import { makeReport } from "./makeReport";
import { makeReturns } from "./makeReturns";
import { makeTemplateFiles, makeTemplateSheets } from "./makeTemplates";
import { openBook } from "./openBook";
import { readReports } from "./readReports";
import { goToRow, rowsBehind, watchFigure } from "./figures";
import { finishRun, rollBackRun } from "./run/endRun";
import { samplePlan } from "./samplePlan";

/** Every use case over the workbook that is open in Excel. */
export function createApp(): App {
  return {
    openBook,
    finishRun,
    rollBackRun,
    watchBook: (onChange) => watchCells(onChange),
    setPeriodAndAsOf,
    saveSettings,
    samplePlan,
    readPlan: previewPlan,
    writePlan,
    makeTemplateFiles,
    makeTemplateSheets,
    checkTemplate,
    stampTemplate,
    watchTemplate,
    goTo: goToCell,
    openSheet: (sheet) => goToCell(sheet, ""),
    goToFinding,
    readReports,
    makeReturns,
    consolidate: consolidateReports,
    undoLastRun,
    updateSummary,
    makeReport,
    makeReminderLetter,
    makeCalendars,
    markHandled,
    settleDate,
    settleName,
    takeBackName,
    goToMilestone,
    rowsBehind,
    goToRow,
    watchFigure,
  };
}
