import type { ReportFacts, UnitLine } from "../../domain/report";
import { formatText } from "../../domain/date/format";
import { daysBetween } from "../../domain/date/arithmetic";
import { annexWords as words } from "../../i18n/vi/reportWords";
import { timelinessWords } from "../../i18n/vi/sheetWords";
import type { Run, TableBlock } from "../block";
import type { Annex } from "../document";
import { aboutLine, rowKey, taskValues, type Writing } from "../content/writing";
import { plainText } from "../text/plainText";
import { sentenceCase } from "../text/sentenceCase";
import { sentence, text } from "../text/sentence";

const columns: TableBlock["columns"] = [
  { heading: words.number, width: 4.5, align: "center" },
  { heading: words.unit, width: 21 },
  { heading: words.due, width: 8.5, align: "center" },
  { heading: words.state, width: 9.5 },
  { heading: words.doneOn, width: 9, align: "center" },
  { heading: words.document, width: 10.5 },
  { heading: words.result, width: 22 },
  { heading: words.difficulty, width: 15 },
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
  const days = writing.quote.count(rowKey(writing, line, "days"), overdue, aboutLine(line, "days"));
  return sentence(words.overdueFor, { state: word, days });
}

function lineRow(writing: Writing, line: UnitLine, number: number): Run[][] {
  const { unit, occurrence, row } = line;
  const { quote } = writing;
  const due =
    occurrence.due === undefined
      ? []
      : [quote.date(rowKey(writing, line, "due"), occurrence.due, aboutLine(line, "due"))];
  const done =
    row?.completedOn === undefined
      ? []
      : [quote.date(rowKey(writing, line, "completedOn"), row.completedOn, aboutLine(line, "completedOn"))];
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

const namesOf = (lines: readonly UnitLine[]) =>
  lines.map(({ unit }) => plainText(unit.shortName ?? unit.name)).join("; ");

/** Of such a line nothing more can be said than its state. */
function isBare({ state, row }: UnitLine): boolean {
  if (state === "noReport") return true;
  if (state === "overdue" || state === "late" || state === "onTime") return false;
  return [row?.completedOn, row?.document, row?.result, row?.difficulty].every(
    (value) => value === undefined,
  );
}

/** Units of one state with nothing else to say, in one row. */
function bareRows(lines: readonly UnitLine[]): Run[][][] {
  const states = [...new Set(lines.map(({ state }) => state))];
  return states.map((state) => {
    const own = lines.filter((line) => line.state === state);
    const word = state === "noReport" ? words.noReport : withoutSign(timelinessWords[state]);
    const due = own[0]?.occurrence.due;
    const units = namesOf(own);
    return due === undefined || state === "noReport"
      ? [sentence(words.onlyState, { state: word, units })]
      : [sentence(words.onlyStateDue, { state: word, due: formatText(due), units })];
  });
}

function milestoneRows(writing: Writing, lines: readonly UnitLine[]): Run[][][] {
  const [first] = lines;
  if (!first) return [];
  const heading = sentence(words.milestoneLine, taskValues(first));
  const told = lines.filter((line) => !isBare(line));
  return [
    [heading.map((run) => (run.kind === "text" ? { ...run, bold: true } : run))],
    ...told.map((line, index) => lineRow(writing, line, index + 1)),
    ...bareRows(lines.filter(isBare)),
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
