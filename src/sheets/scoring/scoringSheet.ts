import type { Scoring } from "../../domain/scoring/scoring";
import { scoringWords } from "../../i18n/vi/scoringWords";
import { sheetNames } from "../../i18n/vi/sheetWords";
import { stateFormats } from "../conditional";
import { areaAddress } from "../model/a1";
import type { RowSpec, SheetSpec, ValidationSpec } from "../model/book";
import type { Cell } from "../model/cell";
import { text } from "../model/content";
import type { PlanView } from "../plan/planView";
import { rowHeight } from "../rowHeight";
import { palette, styles } from "../styles";
import { lengthRule } from "../validation";
import { headingRow, scoringColumns, scoringHeadings } from "./scoringColumns";
import { scoringRows } from "./scoringRows";

const scoreColumn = 4;
const lastShown = 10;

/** Areas of scores that are filled in, joined where they touch. 0-based rows. */
function scoreAreas(rows: readonly RowSpec[]): { top: number; bottom: number }[] {
  const areas: { top: number; bottom: number }[] = [];
  rows.forEach(({ cells }, row) => {
    if (!cells[scoreColumn]?.style?.unlocked) return;
    const open = areas.at(-1);
    if (open && open.bottom === row - 1) open.bottom = row;
    else areas.push({ top: row, bottom: row });
  });
  return areas;
}

/** A number from 0 to the maximum beside it, or from a penalty to 0; only warns, for the table may be wrong. */
function scoreRule({ top, bottom }: { top: number; bottom: number }): ValidationSpec {
  const [maximum, score] = [`$D${top + 1}`, `$E${top + 1}`];
  return {
    ref: areaAddress({ top, bottom, left: scoreColumn, right: scoreColumn }),
    rule: {
      kind: "custom",
      formula: `AND(ISNUMBER(${score}),${score}>=MIN(0,${maximum}),${score}<=MAX(0,${maximum}))`,
    },
    alert: {
      style: "warning",
      title: "Điểm tự chấm",
      message: "Nhập số từ 0 đến điểm tối đa của dòng; điểm trừ nhập số âm.",
    },
  };
}

/** Tự chấm điểm: the table of criteria with scores and evidence to fill in; sums and checks are formulas. */
export function scoringSheet(scoring: Scoring, { book: { plan }, planFooter }: PlanView): SheetSpec {
  const columns = scoringColumns(scoring.criteria.some(({ rule }) => rule !== undefined));
  const sized = (cells: Cell[]): RowSpec => ({ cells, height: rowHeight(cells, columns) });
  const line = (value: string, style: Cell["style"], height: number): RowSpec => ({
    cells: [{ content: text(value), style }],
    height,
  });
  const source = scoring.source === "" ? scoringWords.pasted : scoring.source;
  const rows: RowSpec[] = [
    line(`${scoringWords.title} ${scoring.year}`, styles.title, 21),
    line(plan.agency, styles.subtitle, 15),
    line(scoringWords.how, styles.note, 15),
    line(`${scoringWords.source} ${source}`, styles.note, 15),
    { cells: [] },
    sized(Object.values(scoringHeadings).map((name) => ({ content: text(name), style: styles.heading }))),
    ...scoringRows(scoring).map(sized),
  ];
  const below = (left: number, right = left) =>
    areaAddress({ top: headingRow, bottom: rows.length - 1, left, right });
  return {
    name: sheetNames.scoring,
    state: "visible",
    tabColour: palette.tabInput,
    zoom: 90,
    columns,
    rows,
    merges: [],
    freeze: { columns: 2, rows: headingRow },
    tables: [],
    validations: [
      ...scoreAreas(rows).map(scoreRule),
      lengthRule(below(6, 8), 250),
      lengthRule(below(9), 1000),
    ],
    conditionalFormats: stateFormats(below(lastShown), { quiet: true }),
    protection: { formatColumns: true, formatRows: true, autoFilter: true },
    page: {
      orientation: "landscape",
      marginCm: 1,
      fitToWidth: 1,
      printArea: areaAddress({ top: 0, bottom: rows.length - 1, left: 0, right: lastShown }),
      titleRows: [headingRow, headingRow],
      footerLeft: planFooter(sheetNames.scoring),
      footerRight: "Trang &P/&N",
    },
  };
}
