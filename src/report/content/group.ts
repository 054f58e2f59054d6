import type { DoneLine, GroupResult } from "../../domain/report";
import { reportWords as words } from "../../i18n/vi/reportWords";
import type { Block, Run } from "../block";
import { joined, sentence, text } from "../text/sentence";
import { inSentence, plainText } from "../text/plainText";
import { countsParagraph } from "./counts";
import { aboutLine, paragraph, rowKey, taskValues, type Writing } from "./writing";

/** With more units than these a sentence cannot be read; annex I has each one. */
const unitsInText = 4;

/** A group's figures, and what was done of it. */
export function groupBlocks(writing: Writing, { group, counts, doneOfDue, done }: GroupResult): Block[] {
  const figures = countsParagraph(writing, words.inGroup, counts, doneOfDue, group.number);
  if (counts.total === 0) return [figures];
  if (done.length === 0) return [figures, paragraph(words.nothingDone)];
  return [figures, ...done.map((line) => doneItem(writing, line))];
}

function doneItem(writing: Writing, line: DoneLine): Block {
  const names = line.units.map(({ unit }) => plainText(unit.shortName ?? unit.name)).join("; ");
  const who =
    line.units.length > unitsInText
      ? sentence(words.manyDone, { units: names })
      : joined(line.units.map((unit) => unitDone(writing, unit)));
  return { kind: "item", runs: [...sentence(words.done, taskValues(line)), ...who, text(".")] };
}

function unitDone(writing: Writing, line: DoneLine["units"][number]): Run[] {
  const { completedOn, document, result } = line.row;
  const runs = sentence(words.unitDone, { unit: plainText(line.unit.name) });
  if (completedOn !== undefined) {
    const about = aboutLine(line, "ngày hoàn thành");
    const date = writing.quote.date(rowKey(writing, line, "completedOn"), completedOn, about);
    runs.push(...sentence(words.doneOn, { date }));
  }
  if (document !== undefined) runs.push(...sentence(words.document, { document: plainText(document) }));
  if (result !== undefined) runs.push(...sentence(words.outcome, { result: inSentence(result) }));
  return runs;
}
