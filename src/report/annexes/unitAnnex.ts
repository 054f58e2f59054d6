import { annexWords as words, sourceWords } from "../../i18n/vi/reportWords";
import { sentWords } from "../../i18n/vi/sheetWords";
import type { Run, TableBlock } from "../block";
import type { Writing } from "../content/writing";
import type { Annex } from "../document";
import { fill } from "../../i18n/fill";
import { plainText } from "../text/plainText";
import { text } from "../text/sentence";
import { withoutSign } from "./taskAnnex";

const columns: TableBlock["columns"] = [
  { heading: words.number, width: 6, align: "center" },
  { heading: words.reporting, width: 50 },
  { heading: words.sent, width: 16 },
  { heading: words.receivedOn, width: 14, align: "center" },
  { heading: words.mustFix, width: 14, align: "center" },
];

/** Annex III: which units have sent and when, and whose figures still have to be corrected. */
export function unitAnnex({ facts, quote }: Writing): Annex {
  const { summary, openErrors, receivedOn, period } = facts;
  const toFix = new Set(openErrors.map(({ unit }) => unit.id));
  const rows = summary.byUnit.map(({ unit, sent }, index): Run[][] => {
    const day = receivedOn.get(unit.id);
    const key = {
      of: "receipt" as const,
      periodId: period.id,
      unitId: unit.id,
      column: "receivedOn" as const,
    };
    const name = plainText(unit.name);
    return [
      [text(String(index + 1))],
      [text(name)],
      [text(withoutSign(sentWords[sent]))],
      day === undefined ? [] : [quote.date(key, day, fill(sourceWords.receipt, { unit: name }))],
      toFix.has(unit.id) ? [text(words.stillToFix)] : [],
    ];
  });
  return { title: words.units, body: [{ kind: "table", columns, rows }] };
}
