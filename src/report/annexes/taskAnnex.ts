import type { ReportFacts, UnitLine } from "../../domain/report";
import { daysBetween } from "../../domain/date/arithmetic";
import { annexWords as words } from "../../i18n/vi/reportWords";
import { timelinessWords } from "../../i18n/vi/sheetWords";
import { occurrenceLabel } from "../../sheets/occurrenceLabel";
import type { Run, TableBlock } from "../block";
import type { Annex } from "../document";
import { aboutLine, rowKey, type Writing } from "../content/writing";
import { plainText } from "../text/plainText";
import { sentenceCase } from "../text/sentenceCase";
import { sentence, text } from "../text/sentence";

const columns: TableBlock["columns"] = [
  { heading: words.number, width: 5, align: "center" },
  { heading: words.unit, width: 22 },
  { heading: words.due, width: 9, align: "center" },
  { heading: words.state, width: 13 },
  { heading: words.doneOn, width: 9, align: "center" },
  { heading: words.document, width: 13 },
  { heading: words.result, width: 17 },
  { heading: words.difficulty, width: 12 },
];

const cell = (words: string | undefined): Run[] => (words ? [text(plainText(words))] : []);

/** A state's word without its sign, which a document in black does not need. */
export const withoutSign = (word: string) => word.replace(/^\S+\s/u, "");

function stateRuns(writing: Writing, line: UnitLine): Run[] {
  const { state, occurrence } = line;
  if (state === "noReport") return [text(words.noReport)];
  const word = withoutSign(timelinessWords[state]);
  if (state !== "overdue" || occurrence.due === undefined) return [text(word)];
  const overdue = daysBetween(occurrence.due, writing.facts.asOf);
  const days = writing.quote.count(
    rowKey(writing, line, "days"),
    overdue,
    aboutLine(line, "số ngày quá hạn"),
  );
  return sentence(words.overdueFor, { state: word, days });
}

function lineRow(writing: Writing, line: UnitLine, number: number): Run[][] {
  const { unit, occurrence, row, state } = line;
  const isSent = state !== "noReport";
  const { quote } = writing;
  const due =
    occurrence.due === undefined
      ? []
      : isSent
        ? [quote.date(rowKey(writing, line, "due"), occurrence.due, aboutLine(line, "hạn"))]
        : [];
  const done =
    row?.completedOn === undefined
      ? []
      : [
          quote.date(
            rowKey(writing, line, "completedOn"),
            row.completedOn,
            aboutLine(line, "ngày hoàn thành"),
          ),
        ];
  return [
    [text(String(number))],
    cell(unit.name),
    due,
    stateRuns(writing, line),
    done,
    cell(row?.document),
    cell(row?.result),
    cell(row?.difficulty),
  ];
}

/** The units that have not sent, in one row: nothing else can be said of them. */
function unsentRow(lines: readonly UnitLine[]): Run[][] {
  const units = lines.map(({ unit }) => plainText(unit.shortName ?? unit.name)).join("; ");
  return [sentence(words.unsent, { units })];
}

function milestoneRows(writing: Writing, lines: readonly UnitLine[]): Run[][][] {
  const [first] = lines;
  if (!first) return [];
  const heading = sentence(words.milestoneLine, {
    number: plainText(first.task.number),
    title: plainText(first.task.title).replace(/[.;]$/, ""),
    milestone: plainText(occurrenceLabel(first.occurrence)),
  });
  const sent = lines.filter(({ state }) => state !== "noReport");
  const unsent = lines.filter(({ state }) => state === "noReport");
  return [
    [heading.map((run) => (run.kind === "text" ? { ...run, bold: true } : run))],
    ...sent.map((line, index) => lineRow(writing, line, index + 1)),
    ...(unsent.length > 0 ? [unsentRow(unsent)] : []),
  ];
}

function groupRows(writing: Writing, facts: ReportFacts, number: string, title: string): Run[][][] {
  const lines = facts.lines.filter(({ task }) => task.groupNumber === number);
  if (lines.length === 0) return [];
  const milestones = [...new Set(lines.map(({ occurrence }) => occurrence.id))];
  const heading: Run = { kind: "text", text: `${number}. ${sentenceCase(plainText(title))}`, bold: true };
  return [
    [[heading]],
    ...milestones.flatMap((id) =>
      milestoneRows(
        writing,
        lines.filter(({ occurrence }) => occurrence.id === id),
      ),
    ),
  ];
}

/** Annex I: every milestone of the period and what each unit reported of it, in the plan's order. */
export function taskAnnex(writing: Writing): Annex {
  const { facts } = writing;
  const rows = facts.summary.byGroup.flatMap(({ group }) =>
    groupRows(writing, facts, group.number, group.title),
  );
  return { title: words.tasks, body: [{ kind: "table", columns, rows }] };
}
