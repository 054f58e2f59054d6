import type { Chase, ChasedMilestone, UnitChase } from "../../domain/chasing";
import { formatText } from "../../domain/date/format";
import { findingSentence } from "../../i18n/findingSentence";
import { periodNameInSentence } from "../../i18n/periodName";
import { letterWords as words } from "../../i18n/vi/chaseWords";
import type { Run, TableBlock } from "../block";
import { aboutLine, rowKey, taskValues } from "../content/writing";
import type { Annex } from "../document";
import type { Quote } from "../quote";
import { plainText } from "../text/plainText";
import { sentence, text } from "../text/sentence";

const columns: TableBlock["columns"] = [
  { heading: words.number, width: 6, align: "center" },
  { heading: words.what, width: 16 },
  { heading: words.item, width: 56 },
  { heading: words.due, width: 11, align: "center" },
  { heading: words.days, width: 11, align: "center" },
];

type Row = Run[][];

/** The cells of one request after its running number. */
function row(kind: keyof typeof words.kinds, what: Run[], due = "", days: Run[] = []): Row {
  return [[text(words.kinds[kind])], what, due === "" ? [] : [text(due)], days];
}

function requestsOf(chase: Chase, own: UnitChase, quote: Quote): Row[] {
  const { period } = chase;
  const missing = sentence(words.missingLine, { period: periodNameInSentence(period.id, "vi") });
  const overdueDays = (item: ChasedMilestone): Run[] => {
    const line = { unit: own.unit, occurrence: item.occurrence };
    const key = rowKey({ facts: { period } }, line, "days");
    return sentence(words.daysOver, {
      days: quote.count(key, item.days, aboutLine(line, "days")),
    });
  };
  return [
    ...(own.missing ? [row("missing", missing, formatText(period.sendBy))] : []),
    ...own.overdue.map((item) =>
      row(
        "overdue",
        sentence(words.milestoneLine, taskValues(item)),
        formatText(item.due),
        overdueDays(item),
      ),
    ),
    ...own.dueSoon.map((item) =>
      row(
        "dueSoon",
        sentence(words.milestoneLine, taskValues(item)),
        formatText(item.due),
        sentence(words.daysLeft, { days: String(item.days) }),
      ),
    ),
    ...own.toFix.map((finding) => row("toFix", [text(plainText(findingSentence(finding).full))])),
  ];
}

/** Every unit's own points under its name. */
export function letterAnnex(chase: Chase, quote: Quote): Annex {
  const rows = chase.units.flatMap((own, index): Row[] => [
    [[{ kind: "text", text: `${index + 1}. ${plainText(own.unit.name)}`, bold: true }]],
    ...requestsOf(chase, own, quote).map((cells, at): Row => [[text(String(at + 1))], ...cells]),
  ]);
  return { title: words.annex, body: [{ kind: "table", columns, rows }] };
}
