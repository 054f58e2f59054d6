import type { Chase, ChasedMilestone, UnitChase } from "../../domain/chasing";
import { formatText } from "../../domain/date/format";
import { daysBetween } from "../../domain/date/arithmetic";
import { findingSentence } from "../../i18n/findingSentence";
import { periodNameInSentence } from "../../i18n/periodName";
import { chaseWords as words } from "../../i18n/vi/chaseWords";
import { occurrenceLabel } from "../../sheets/occurrenceLabel";
import { fill } from "../../i18n/fill";
import { inSentence, plainText } from "../text/plainText";

function milestoneLine(template: string, { task, occurrence, due, days }: ChasedMilestone): string {
  return fill(template, {
    number: plainText(task.number),
    milestone: inSentence(occurrenceLabel(occurrence)),
    due: formatText(due),
    days,
    title: inSentence(task.title),
  });
}

function missingPart({ period, asOf }: Chase): string {
  const days = daysBetween(period.sendBy, asOf);
  const name = periodNameInSentence(period.id, "vi");
  const values = { period: name, sendBy: formatText(period.sendBy), days };
  return fill(days > 0 ? words.missingLate : words.missing, values);
}

function partsOf(chase: Chase, { missing, overdue, dueSoon, toFix }: UnitChase): string[][] {
  const soon = (item: ChasedMilestone) =>
    milestoneLine(item.days === 0 ? words.dueToday : words.dueSoonLine, item);
  const fixes = toFix.map((finding) =>
    fill(words.toFixLine, { finding: plainText(findingSentence(finding).full) }),
  );
  return [
    missing ? [missingPart(chase)] : [],
    overdue.length > 0
      ? [words.overdue, ...overdue.map((item) => milestoneLine(words.overdueLine, item))]
      : [],
    dueSoon.length > 0 ? [words.dueSoon, ...dueSoon.map(soon)] : [],
    fixes.length > 0 ? [words.toFix, ...fixes] : [],
  ].filter((part) => part.length > 0);
}

/** What to remind one unit of, as plain text for an e-mail or a message: a sentence and numbered requests. */
export function chaseText(chase: Chase, unit: UnitChase): string {
  const head = fill(words.head, {
    unit: plainText(unit.unit.name),
    year: chase.period.year,
    asOf: formatText(chase.asOf),
  });
  const requests = partsOf(chase, unit).flatMap(([first = "", ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest,
  ]);
  return [head, ...requests].join("\n");
}
