import { annexWords as words } from "../../i18n/vi/reportWords";
import { targetWords } from "../../i18n/vi/sheetWords";
import { targetLabel } from "../../sheets/targetLabel";
import type { Run, TableBlock } from "../block";
import { indicatorFigure, type IndicatorColumn } from "../content/indicatorFigures";
import type { Writing } from "../content/writing";
import type { Annex } from "../document";
import { plainText } from "../text/plainText";
import { text } from "../text/sentence";
import { withoutSign } from "./taskAnnex";

const columns: TableBlock["columns"] = [
  { heading: words.number, width: 8, align: "center" },
  { heading: words.indicator, width: 44 },
  { heading: words.target, width: 10, align: "center" },
  { heading: words.numerator, width: 9, align: "right" },
  { heading: words.denominator, width: 9, align: "right" },
  { heading: words.figure, width: 9, align: "right" },
  { heading: words.judged, width: 11 },
];

/** Annex II: every indicator with its target, its sums and how it stands. */
export function indicatorAnnex(writing: Writing): Annex {
  const rows = writing.facts.summary.indicators.map((line): Run[][] => {
    const { indicator, sum, state } = line;
    const figure = (column: IndicatorColumn): Run[] =>
      sum[column] === undefined ? [] : [indicatorFigure(writing, line, column)];
    const word = targetWords[state];
    return [
      [text(plainText(indicator.id))],
      [text(plainText(indicator.title))],
      [text(targetLabel(indicator.target))],
      figure("numerator"),
      figure("denominator"),
      figure("result"),
      word === "" ? [] : [text(withoutSign(word))],
    ];
  });
  return { title: words.indicators, body: [{ kind: "table", columns, rows }] };
}
