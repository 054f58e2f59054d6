import { goToCell } from "../excel/navigate";
import { watchCells } from "../excel/watch";
import { checkTemplate, watchTemplate } from "./checkTemplate";
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
import { makeTemplateFiles, makeTemplateSheets } from "./makeTemplates";
import { openBook } from "./openBook";
import { readReports } from "./readReports";
import { finishRun, rollBackRun } from "./run/endRun";
import { samplePlan } from "./samplePlan";
import { openScoring, readScoring, writeScoring } from "./scoring";

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
    watchTemplate,
    goTo: goToCell,
    openSheet: (sheet) => goToCell(sheet, ""),
    goToFinding,
    openScoring,
    readScoring,
    writeScoring,
    readReports,
    consolidate: consolidateReports,
    undoLastRun,
    updateSummary,
    markHandled,
    settleDate,
    settleName,
    takeBackName,
    goToMilestone,
  };
}
