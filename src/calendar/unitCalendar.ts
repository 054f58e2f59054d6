import type { DueDate, UnitDueDates } from "../domain/chasing";
import { formatText } from "../domain/date/format";
import type { Plan } from "../domain/plan/plan";
import type { PlainDate } from "../domain/date/plainDate";
import { toAsciiSlug } from "../domain/text/slug";
import { fill } from "../i18n/fill";
import { periodNameInSentence } from "../i18n/periodName";
import { calendarWords as words } from "../i18n/vi/chaseWords";
import { occurrenceLabel } from "../sheets/occurrenceLabel";
import { writeCalendar, type DayEvent } from "./calendar";

/** A day's id: plan, unit and what is due. Periodic milestones carry "@" in their ids, which a UID keeps for its own end. */
function uidOf(plan: Pick<Plan, "id">, unitId: string, date: DueDate): string {
  const what = date.of === "report" ? `gui-${date.period.id}` : `moc-${date.occurrence.id}`;
  return `${toAsciiSlug(`${plan.id}-${unitId}-${what}`)}@tong-hop-cchc`;
}

function eventOf(plan: Pick<Plan, "id" | "title">, unitId: string, date: DueDate): DayEvent {
  const uid = uidOf(plan, unitId, date);
  const { due: day } = date;
  if (date.of === "report") {
    const period = periodNameInSentence(date.period.id, "vi");
    const span = { from: formatText(date.period.figuresFrom), to: formatText(date.period.cutOff) };
    return {
      uid,
      day,
      summary: fill(words.report, { period }),
      description: fill(words.reportText, { ...span, plan: plan.title }),
    };
  }
  const values = {
    number: date.task.number,
    milestone: occurrenceLabel(date.occurrence),
    title: date.task.title,
    outputs: date.task.outputs.join("; "),
    deadline: date.occurrence.text,
    plan: plan.title,
  };
  const description = values.outputs === "" ? words.milestoneText : words.milestoneOutputs;
  return { uid, day, summary: fill(words.milestone, values), description: fill(description, values) };
}

/** A unit's due days as a calendar file, and what to call it. */
export function unitCalendar(
  plan: Pick<Plan, "id" | "title" | "year">,
  { unit, dates }: UnitDueDates,
  asOf: PlainDate,
): { name: string; bytes: Uint8Array } {
  const name = fill(words.name, { year: String(plan.year), unit: unit.shortName ?? unit.name });
  const events = dates.map((date) => eventOf(plan, unit.id, date));
  const slug = toAsciiSlug(unit.shortName ?? unit.name);
  return {
    name: `Lich-CCHC-${plan.year}_${slug}_${toAsciiSlug(unit.id)}.ics`,
    bytes: writeCalendar({ name, asOf, events }),
  };
}
