/**
 * Code that the pane's first screens do without, by seam and in the order in which an office comes to need it. Parts of one
 * name are one file. A part is loaded once; one that did not come is asked for again by the next call.
 */
export const parts = {
  /** A plan workbook, read: what its home screen stands on. */
  planState: () => import(/* webpackChunkName: "plan-book" */ "./planState"),
  /** A unit's own template, checked. */
  template: () => import(/* webpackChunkName: "template" */ "./checkTemplate"),
  /** Writing the open workbook. */
  edit: () => import(/* webpackChunkName: "edit" */ "./editBook"),
  record: () => import(/* webpackChunkName: "edit" */ "./run/runRecord"),
  endRun: () => import(/* webpackChunkName: "edit" */ "./run/endRun"),
  /** Plan documents. */
  plan: () => import(/* webpackChunkName: "plan" */ "./loadPlan"),
  /** Reports that come in, judged and consolidated. */
  reports: () => import(/* webpackChunkName: "reports" */ "./readReports"),
  files: () => import(/* webpackChunkName: "reports" */ "./fileReader"),
  consolidate: () => import(/* webpackChunkName: "reports" */ "./consolidateReports"),
  /** The file reader itself, for hosts without workers and for when a worker's code does not come. */
  reader: () => import(/* webpackChunkName: "reader" */ "../xlsx/worker/answer"),
  /** Files for units. */
  templates: () => import(/* webpackChunkName: "unit-files" */ "./makeTemplates"),
  returns: () => import(/* webpackChunkName: "unit-files" */ "./makeReturns"),
  /** From the pane to a cell and back. */
  figures: () => import(/* webpackChunkName: "places" */ "./figures"),
  finding: () => import(/* webpackChunkName: "places" */ "./goToFinding"),
  milestone: () => import(/* webpackChunkName: "places" */ "./goToMilestone"),
  scoring: () => import(/* webpackChunkName: "scoring" */ "./scoring"),
  documents: () => import(/* webpackChunkName: "documents" */ "./makeReport"),
  chase: () => import(/* webpackChunkName: "documents" */ "./chaseUnits"),
  /** The library for .xls and .xlsb. */
  foreign: () => import(/* webpackChunkName: "reader" */ "../xlsx/foreign/sheetJs"),
  /** The Word library comes with these. */
  report: () => import(/* webpackChunkName: "word" */ "../report/writeReport"),
  letter: () => import(/* webpackChunkName: "word" */ "../report/chasing/reminderLetter"),
};
