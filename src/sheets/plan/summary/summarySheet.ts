import { summaryOf } from "../../../domain/summary/summaryOf";
import { sheetNames } from "../../../i18n/vi/sheetWords";
import { columnLetters, quotedSheet } from "../../model/a1";
import type { NameSpec, SheetSpec } from "../../model/book";
import { text } from "../../model/content";
import { palette } from "../../styles";
import { dateRule, listRule } from "../../validation";
import { names } from "../names";
import type { PlanView } from "../planView";
import { addGap, addRow, breakPage, draft, gridColumns, lastColumn, nextRow } from "./draft";
import { addTargetData, targetDataColumns } from "./chartData";
import { addChartRows, chartRows, summaryCharts } from "./charts";
import { addGroupTable } from "./groupTable";
import { addNotable, addTiles, addTitle, headRows, inputCells } from "./head";
import { addBelowTargetList, addMissingList, addOverdueList } from "./lists";
import { notableLine } from "./notable";
import { addPeriodTable } from "./periodTable";
import { addUnitTable, hiddenColumns } from "./unitTable";

/** The three cells of Tổng hợp that the rest of the workbook is judged by, by name. */
export const summaryNames: NameSpec[] = (["period", "asOf", "dueSoonDays"] as const).map((key) => ({
  name: names[key],
  refersTo: `${quotedSheet(sheetNames.summary)}!${inputCells[key].replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`,
}));

/** Tổng hợp, the leaders' page: figures, charts and tables 1, 5 and 6 are formulas; lists 2–4 are written for the book's period and date. */
export function summarySheet(view: PlanView): SheetSpec {
  const { book } = view;
  const { groups } = book.plan;
  const summary = summaryOf(book);
  // Table 1 refers to table 5, so what follows it is made first.
  const front = draft(1);
  const groupRows = groups.length + 3;
  const back = draft(headRows + groupRows + chartRows + 1);
  addOverdueList(back, summary);
  addBelowTargetList(back, summary, view);
  addMissingList(back, summary.reports.missing);
  breakPage(back);
  const units = addUnitTable(back, view);
  const periods = addPeriodTable(back, view);
  addGap(back, 12);
  const bold = { bold: true, horizontal: "center" } as const;
  addRow(back, [
    { from: 1, content: text("NGƯỜI LẬP BIỂU"), style: bold },
    { from: 8, to: lastColumn, content: text("CHÁNH VĂN PHÒNG"), style: bold },
  ]);
  const italic = { italic: true, horizontal: "center" } as const;
  addRow(back, [
    { from: 1, content: text("(Ký, ghi rõ họ tên)"), style: italic },
    { from: 8, to: lastColumn, content: text("(Ký, ghi rõ họ tên)"), style: italic },
  ]);

  addTitle(front, view, summary);
  const table = draft(headRows + 1);
  const totals = addGroupTable(table, groups, units);
  addTiles(front, totals, units);
  addNotable(front, notableLine(summary), view);
  const heightBefore = front.rows.reduce((sum, { height = 15 }) => sum + height, 0);
  const chartArea = addChartRows(table, heightBefore);
  breakPage(table);
  const parts = [front, table, back];
  const lastRow = nextRow(back) - 1;
  const hidden = hiddenColumns(groups.length);
  const rows = [front, table, back].flatMap((part) => part.rows);
  const targets = addTargetData(rows, gridColumns.length + hidden.length, view, summary);
  return {
    name: sheetNames.summary,
    state: "visible",
    tabColour: palette.tabResult,
    zoom: 90,
    columns: [...gridColumns, ...hidden, ...targetDataColumns],
    rows,
    merges: parts.flatMap(({ merges }) => merges),
    freeze: { columns: 0, rows: 3 },
    tables: [],
    validations: [
      listRule(inputCells.period, names.periods, "Kỳ báo cáo"),
      dateRule(inputCells.asOf, book.plan.year, { from: 0, to: 1 }),
      {
        ref: inputCells.dueSoonDays,
        rule: { kind: "whole", operator: "between", min: "0", max: "90" },
        alert: { style: "stop", title: "Số ngày", message: "Nhập số ngày từ 0 đến 90." },
      },
    ],
    conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats),
    charts: summaryCharts(chartArea, { groups: totals, targets, periods }),
    protection: { formatColumns: true, formatRows: true },
    page: {
      orientation: "landscape",
      marginCm: 1,
      fitToWidth: 1,
      printArea: `A1:${columnLetters(lastColumn)}${lastRow}`,
      footerLeft: view.footer(sheetNames.summary),
      footerRight: "Trang &P/&N",
      breaksAfter: parts.flatMap(({ breaksAfter }) => breaksAfter),
    },
  };
}
