import type { Indicator } from "../../../domain/plan/plan";
import type { Summary } from "../../../domain/summary/summary";
import { shortTitles } from "../../../domain/summary/shortTitles";
import { targetWords } from "../../../i18n/vi/sheetWords";
import { columnOf, quoted } from "../../formulaText";
import { columnLetters } from "../../model/a1";
import type { RowSpec } from "../../model/book";
import type { CellContent } from "../../model/cell";
import { formula, text } from "../../model/content";
import { wantedFormula } from "../../wantedFormula";
import { indicatorHeadings } from "../indicatorSheet";
import { tables } from "../names";
import type { PlanView } from "../planView";

/** A ratio, or a figure in per cent the office enters: what one axis of per cent can show. */
function isPercent({ aggregation, target }: Indicator): boolean {
  const moves = target?.comparator === "increase" || target?.comparator === "decrease";
  return aggregation === "ratio" || (target?.unit === "%" && !moves);
}

const fewestBars = 3;
const mostBars = 5;

/** Where the chart of indicators below target finds its figures: A1 areas of equal length; names stand above. */
export interface TargetData {
  titles: string;
  results: string;
  wanted: string;
  resultName: string;
  wantedName: string;
}

/** Hidden columns it takes. */
export const targetDataColumns = Array.from({ length: 8 }, () => ({ width: 8, hidden: true }));

/** Of the indicator at `place` (from 1) in Chỉ tiêu, whose row here is `row`: short title, result, what it must reach, its distance while missed. */
function indicatorRow(indicator: Indicator, place: number, title: string, cell: (column: number) => string) {
  const of = (heading: string) => `INDEX(${columnOf(tables.indicators, heading)},${place})`;
  const [result, wanted] = [cell(1), cell(2)];
  const scale = indicator.aggregation === "ratio" ? "*100" : "";
  const reach = wantedFormula(indicator, result, of(indicatorHeadings.baseline));
  const missed = `AND(${of(indicatorHeadings.state)}=${quoted(targetWords.missed)},ISNUMBER(${result}),ISNUMBER(${wanted}))`;
  return [
    text(title),
    formula(`IFERROR(${of(indicatorHeadings.result)}${scale},"")`),
    formula(reach ?? '""'),
    // A little less for each later one, so that no two are equally far.
    formula(`IF(${missed},ABS(${result}-${wanted})+1/10^7-${place}/10^9,"")`),
  ];
}

/** What the `rank`-th bar shows. A result of 0 is drawn as next to nothing, for an empty cell counts as 0 too and shows no label. */
function barRow(
  rank: number,
  areas: string[],
  cell: (column: number) => string,
): (CellContent | undefined)[] {
  const [titles = "", results = "", wanted = "", gaps = ""] = areas;
  const place = cell(4);
  const nothing = rank === 1 ? quoted("Không có") : '""';
  return [
    formula(`IF(COUNT(${gaps})<${rank},0,MATCH(LARGE(${gaps},${rank}),${gaps},0))`),
    formula(`IF(${place}=0,${nothing},INDEX(${titles},${place}))`),
    formula(`IF(${place}=0,"",MAX(INDEX(${results},${place}),1/10^9))`),
    formula(`IF(${place}=0,"",MAX(INDEX(${wanted},${place}),1/10^9))`),
  ];
}

/**
 * The figures behind the chart of indicators below target, farthest first, by formulas over Chỉ tiêu: written into hidden columns
 * from `left` (0-based) on, beside `rows` from the sheet's first row on.
 */
export function addTargetData(
  rows: RowSpec[],
  left: number,
  { book }: PlanView,
  { belowTarget }: Summary,
): TargetData {
  const { indicators } = book.plan;
  const short = shortTitles(indicators);
  const shown = indicators.flatMap((indicator, index) =>
    isPercent(indicator) ? [{ indicator, index }] : [],
  );
  const bars = Math.min(
    mostBars,
    Math.max(fewestBars, belowTarget.filter(({ indicator }) => isPercent(indicator)).length),
  );
  const put = (row: number, column: number, content: CellContent | undefined) => {
    while (rows.length < row) rows.push({ cells: [] });
    const { cells = [] } = rows[row - 1] ?? {};
    while (cells.length < left + column) cells.push(undefined);
    cells[left + column] = { content };
  };
  const at = (row: number) => (column: number) => `$${columnLetters(left + column)}$${row}`;
  const lastIndicator = Math.max(2, shown.length + 1);
  const area = (column: number, last: number) => `${at(2)(column)}:${at(last)(column)}`;
  shown.forEach(({ indicator, index }, at0) => {
    const row = at0 + 2;
    const title = short.get(indicator.id) ?? indicator.title;
    indicatorRow(indicator, index + 1, title, at(row)).forEach((content, column) =>
      put(row, column, content),
    );
  });
  const names = ["Chỉ tiêu", "Kết quả", "Mức chỉ tiêu"] as const;
  names.forEach((name, column) => put(1, 5 + column, text(name)));
  const areas = [0, 1, 2, 3].map((column) => area(column, lastIndicator));
  for (let rank = 1; rank <= bars; rank++) {
    const row = rank + 1;
    barRow(rank, areas, at(row)).forEach((content, column) => put(row, 4 + column, content));
  }
  const plain = (column: number) => area(column, bars + 1).replaceAll("$", "");
  return {
    titles: plain(5),
    results: plain(6),
    wanted: plain(7),
    resultName: names[1],
    wantedName: names[2],
  };
}
