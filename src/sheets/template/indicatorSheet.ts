import type { IndicatorRow } from "../../domain/consolidation/consolidation";
import type { Indicator } from "../../domain/plan/plan";
import { stateFormats } from "../conditional";
import { areaAddress } from "../model/a1";
import type { RowSpec, SheetSpec } from "../model/book";
import type { Cell, CellContent } from "../model/cell";
import { formula, text } from "../model/content";
import { names } from "../plan/names";
import { periodTitle } from "../periodLabel";
import { rowHeight } from "../rowHeight";
import { asInput, formats, inputStyles, palette, styles } from "../styles";
import { targetFormula } from "../targetFormula";
import { targetLabel } from "../targetLabel";
import { figureRule, lengthRule, listRule } from "../validation";
import { figureCells, filledFormula, indicatorCheck, toMendFormula } from "./checkFormulas";
import { headingRow, indicatorColumns } from "./fields";
import { lastFiguresLine } from "./lastState";
import { sheetFrame } from "./sheetFrame";
import { headRows } from "./sheetHead";
import { tagText } from "./tag";
import type { TemplateInput } from "./templateInput";

const idColumn = 11;
const figureInput = asInput({ ...styles.figure, numberFormat: formats.figure });
const centredInput = asInput(styles.centre);

/** What to count: "Số hồ sơ …" over "Tổng số hồ sơ …". */
function figureWords({ kind, numeratorLabel, denominatorLabel }: Indicator): string {
  if (kind === "yesNo")
    return numeratorLabel === "" ? "1: đã thực hiện; 0: chưa" : `${numeratorLabel} (1: có; 0: chưa)`;
  return [numeratorLabel, denominatorLabel].filter((label) => label !== "").join(" /\n");
}

/** A ratio's share, or the figure itself; "" while it is not there. */
function resultFormula(indicator: Indicator, row: number): string {
  if (indicator.kind === "qualitative") return '""';
  if (indicator.aggregation !== "ratio") return `IF(ISNUMBER(F${row}),F${row},"")`;
  return `IF(AND(ISNUMBER(F${row}),ISNUMBER(G${row})),IF(G${row}>0,F${row}/G${row},""),"")`;
}

/** The baseline stands in the formula: units are not asked for it. */
function stateFormula(indicator: Indicator, row: number): string {
  const baseline = indicator.baselineValue === undefined ? '""' : String(indicator.baselineValue);
  return targetFormula(indicator, `H${row}`, baseline);
}

function indicatorRow(indicator: Indicator, row: number, last: IndicatorRow | undefined): RowSpec {
  const entered = new Set(figureCells(indicator, "F", "G"));
  const figure = (letters: string): Cell =>
    entered.has(letters) ? { style: figureInput } : { style: { ...styles.figure, fill: palette.group } };
  const isRatio = indicator.aggregation === "ratio";
  const asked = [figureWords(indicator), last ? lastFiguresLine(last) : ""].filter((part) => part !== "");
  const cells: Cell[] = [
    { content: text(indicator.id), style: styles.centre },
    { content: text(indicator.title), style: styles.text },
    { content: text(targetLabel(indicator.target)), style: styles.centre },
    { style: centredInput },
    { content: text(asked.join("\n")), style: styles.text },
    figure("F"),
    figure("G"),
    { content: formula(resultFormula(indicator, row)), style: isRatio ? styles.ratio : styles.figure },
    { content: formula(stateFormula(indicator, row)), style: styles.centre },
    { style: inputStyles.text },
    { content: formula(indicatorCheck(row, indicator, last)), style: styles.text },
    { content: text(indicator.id) },
  ];
  return { cells, height: rowHeight(cells, indicatorColumns) };
}

/** Areas of one column that are filled in: rows that ask for this figure, joined where they touch. */
function inputAreas(rows: readonly RowSpec[], column: number): string[] {
  const areas: { top: number; bottom: number }[] = [];
  rows.forEach((row, index) => {
    if (!row.cells[column]?.style?.unlocked) return;
    const open = areas.at(-1);
    if (open && open.bottom === index - 1) open.bottom = index;
    else areas.push({ top: index, bottom: index });
  });
  return areas.map((area) => areaAddress({ ...area, left: column, right: column }));
}

/** Chỉ tiêu of a unit's template. It asks who prepared it only where there is no Nhiệm vụ. */
export function templateIndicatorSheet(
  input: TemplateInput,
  name: string,
  { asOf, asksContact }: { asOf: CellContent; asksContact: boolean },
): SheetSpec {
  const { plan, unit, period, indicators, lastStates } = input;
  const body = indicators.map((indicator, index) =>
    indicatorRow(indicator, headingRow + index + 1, lastStates?.indicators.get(indicator.id)),
  );
  const last = headingRow + Math.max(body.length, 1);
  const area = (column: number) =>
    areaAddress({ top: headingRow, bottom: last - 1, left: column, right: column });
  const tag = {
    kind: "indicators",
    planId: plan.id,
    planVersion: plan.version,
    unitId: unit.id,
    periodId: period.id,
  } as const;
  const head = headRows(
    input,
    { contact: 4, figures: 10, tag: idColumn },
    {
      title: `BÁO CÁO CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ${periodTitle(period.id)}`,
      tag: tagText(tag),
      asOf,
      filled: filledFormula(area(10), indicators.length),
      toMend: toMendFormula(area(10)),
      asksContact,
    },
  );
  const frame = sheetFrame(
    {
      name,
      columns: indicatorColumns,
      bands: { given: 3, input: 7 },
      head,
      body,
      foot: { id: idColumn, right: 9 },
    },
    input,
  );
  return {
    ...frame,
    validations: [
      listRule(area(3), names.status, "Tình trạng", "Không có việc trong kỳ: chọn Không phát sinh."),
      ...inputAreas(frame.rows, 5).map((ref) => figureRule(ref)),
      ...inputAreas(frame.rows, 6).map((ref) => figureRule(ref)),
      lengthRule(area(9), 4000),
    ],
    conditionalFormats: [...stateFormats(area(10), { quiet: true }), ...stateFormats(area(8))],
  };
}
