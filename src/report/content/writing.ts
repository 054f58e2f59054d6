import type { PlainDate } from "../../domain/date/plainDate";
import { formatText } from "../../domain/date/format";
import type { ReportFacts, UnitLine } from "../../domain/report";
import type { Period } from "../../domain/periods/period";
import type { Task } from "../../domain/plan/plan";
import type { Unit } from "../../domain/units/unit";
import { periodNameInSentence } from "../../i18n/periodName";
import { sourceWords } from "../../i18n/vi/reportWords";
import { occurrenceLabel } from "../../sheets/occurrenceLabel";
import type { Block, Run } from "../block";
import type { Quote } from "../quote";
import { fill } from "../../i18n/fill";
import { inSentence, plainText } from "../text/plainText";
import { gap, sentence, text, type Value } from "../text/sentence";

/** What every part of the report is written from. */
export interface Writing {
  facts: ReportFacts;
  quote: Quote;
}

export const paragraph = (template: string, values?: Record<string, Value>): Block => ({
  kind: "paragraph",
  runs: sentence(template, values),
});

export const item = (template: string, values?: Record<string, Value>): Block => ({
  kind: "item",
  runs: sentence(template, values),
});

/** A lead and a gap to fill in. */
export const openItem = (lead: string): Block => ({ kind: "item", runs: [text(lead), gap] });

/** Numbers headings within a part: "1. …", "2. …". */
export function headings(): (title: string) => Block {
  let number = 0;
  return (title) => ({ kind: "heading", runs: [text(`${++number}. ${title}`)] });
}

/** The name a text calls an agency by, or a gap. */
export const agencyOf = ({ letterhead: { agency } }: ReportFacts): Run =>
  agency === "" ? gap : text(plainText(agency));

export const periodOf = ({ period }: ReportFacts): string => periodNameInSentence(period.id, "vi");

export const names = (units: readonly Unit[]): string => units.map(({ name }) => plainText(name)).join("; ");

export const day = (date: PlainDate | undefined): Value => (date === undefined ? gap : formatText(date));

/** What names a task and its milestone in a sentence. */
export function taskValues({
  task,
  occurrence,
}: Pick<UnitLine, "task" | "occurrence">): Record<"number" | "title" | "milestone", string> {
  return {
    number: plainText(task.number),
    title: inSentence(task.title),
    milestone: inSentence(occurrenceLabel(occurrence)),
  };
}

/** Names a line in the list of sources. */
export const aboutLine = (
  { unit, occurrence }: Pick<UnitLine, "unit" | "occurrence">,
  what: "due" | "completedOn" | "days",
) =>
  fill(sourceWords.line, {
    unit: plainText(unit.shortName ?? unit.name),
    milestone: occurrence.id,
    what: sourceWords[what],
  });

/** The key of a figure in a unit's row of Báo cáo nhiệm vụ. */
export const rowKey = <Column extends "due" | "completedOn" | "days">(
  { facts }: { facts: { period: Pick<Period, "id"> } },
  { unit, occurrence }: Pick<UnitLine, "unit" | "occurrence">,
  column: Column,
) => ({
  of: "task" as const,
  periodId: facts.period.id,
  unitId: unit.id,
  occurrenceId: occurrence.id,
  column,
});

/** A plan's text of who leads: its list marks as commas. */
export function leadOf({ leadText }: Task): Value {
  const lead = plainText(leadText.replace(/<[^>]*>/g, " "))
    .replace(/^[-–•]\s*/u, "")
    .replace(/\s*[;,]?\s+[-–•]\s+/gu, "; ");
  return inSentence(lead) === "" ? gap : inSentence(lead);
}

/** Lines of one task together; tasks in the order of their first line. */
export function byTask<Line extends { task: Task }>(lines: readonly Line[]): [Line, ...Line[]][] {
  const found = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const own = found.get(line.task.number);
    if (own) own.push(line);
    else found.set(line.task.number, [line]);
  }
  return [...found.values()];
}
