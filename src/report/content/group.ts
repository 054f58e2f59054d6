import type { DoneLine, GroupResult } from "../../domain/report";
import { reportWords as words } from "../../i18n/vi/reportWords";
import type { Block, Run } from "../block";
import { joined, sentence, text } from "../text/sentence";
import { inSentence, plainText } from "../text/plainText";
import { countsParagraph } from "./counts";
import { aboutLine, byTask, paragraph, rowKey, taskValues, type Writing } from "./writing";

/** With more units than these a sentence cannot be read; annex I has each one. */
export const unitsInText = 4;

/** A group's figures, and what was done of it. */
export function groupBlocks(writing: Writing, { group, counts, doneOfDue, done }: GroupResult): Block[] {
  const figures = countsParagraph(writing, words.inGroup, counts, doneOfDue, group.number);
  if (counts.total === 0) return [figures];
  if (done.length === 0) return [figures, paragraph(words.nothingDone)];
  return [figures, ...byTask(done).flatMap((lines) => doneItems(writing, lines))];
}

/** A task with what was done of it: in one paragraph, or where it has several milestones, each on its own line. */
function doneItems(writing: Writing, lines: [DoneLine, ...DoneLine[]]): Block[] {
  const [first, ...others] = lines;
  if (others.length === 0)
    return [{ kind: "item", runs: [...sentence(words.done, taskValues(first)), ...who(writing, first)] }];
  return [
    { kind: "item", runs: sentence(words.doneTask, taskValues(first)) },
    ...lines.map((line): Block => ({
      kind: "subitem",
      runs: [...sentence(words.doneMilestone, taskValues(line)), ...who(writing, line)],
    })),
  ];
}

function who(writing: Writing, { units }: DoneLine): Run[] {
  const names = units.map(({ unit }) => plainText(unit.shortName ?? unit.name)).join("; ");
  const told =
    units.length > unitsInText
      ? sentence(words.manyDone, { units: names })
      : joined(units.map((unit) => unitDone(writing, unit)));
  return [...told, text(".")];
}

function unitDone(writing: Writing, line: DoneLine["units"][number]): Run[] {
  const { completedOn, document, result } = line.row;
  const runs = sentence(words.unitDone, { unit: plainText(line.unit.name) });
  if (completedOn !== undefined) {
    const about = aboutLine(line, "completedOn");
    const date = writing.quote.date(rowKey(writing, line, "completedOn"), completedOn, about);
    runs.push(...sentence(words.doneOn, { date }));
  }
  if (document !== undefined) runs.push(...sentence(words.document, { document: plainText(document) }));
  if (result !== undefined) runs.push(...sentence(words.outcome, { result: inSentence(result) }));
  return runs;
}
