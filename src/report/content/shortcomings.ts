import { formatText } from "../../domain/date/format";
import { daysBetween } from "../../domain/date/arithmetic";
import type { UnitLine } from "../../domain/report";
import type { BelowTargetLine } from "../../domain/summary/summary";
import { reportWords as words } from "../../i18n/vi/reportWords";
import { targetLabel } from "../../sheets/targetLabel";
import type { Block, Run } from "../block";
import { capitalised, inSentence, plainText } from "../text/plainText";
import { gap, joined, sentence, text } from "../text/sentence";
import { indicatorResult, unitFigures } from "./indicatorFigures";
import {
  aboutLine,
  day,
  headings,
  item,
  openItem,
  paragraph,
  rowKey,
  taskValues,
  type Writing,
} from "./writing";

/** Part IV: what is late or missed, and why in the units' own words. */
export function shortcomingsPart(writing: Writing): Block[] {
  const { overdue, late, difficulties, summary } = writing.facts;
  const heading = headings();
  const listed = (items: Block[]) => (items.length === 0 ? [paragraph(words.noneOfThese)] : items);
  return [
    { kind: "part", runs: [text(words.shortcomings)] },
    heading(words.overdue),
    ...listed(overdue.map((line) => overdueItem(writing, line))),
    heading(words.late),
    ...listed(late.map((line) => lateItem(writing, line))),
    heading(words.missedWhy),
    ...listed(summary.belowTarget.map((line) => missedItem(writing, line))),
    ...(difficulties.length > 0 ? [heading(words.otherDifficulties)] : []),
    ...difficulties.map(({ unit, task, words: said }) =>
      item(words.words, { unit: plainText(unit.name), number: task.number, words: inSentence(said) }),
    ),
    heading(words.causes),
    openItem(words.objective),
    openItem(words.subjective),
  ];
}

function reasonOf({ row }: UnitLine): Run[] {
  const said = inSentence(row?.difficulty ?? "");
  return said === "" ? [text(words.noReason)] : sentence(words.reason, { words: said });
}

function overdueItem(writing: Writing, line: UnitLine): Block {
  const { due } = line.occurrence;
  const days =
    due === undefined
      ? gap
      : writing.quote.count(
          rowKey(writing, line, "days"),
          daysBetween(due, writing.facts.asOf),
          aboutLine(line, "days"),
        );
  return item(words.overdueLine, {
    ...taskValues(line),
    unit: plainText(line.unit.name),
    due: day(due),
    days,
    reason: reasonOf(line),
  });
}

function lateItem(writing: Writing, line: UnitLine): Block {
  const { completedOn } = line.row ?? {};
  const done =
    completedOn === undefined
      ? gap
      : writing.quote.date(rowKey(writing, line, "completedOn"), completedOn, aboutLine(line, "completedOn"));
  return item(words.lateLine, {
    ...taskValues(line),
    unit: plainText(line.unit.name),
    due: line.occurrence.due ? formatText(line.occurrence.due) : gap,
    done,
    reason: reasonOf(line),
  });
}

function missedItem(writing: Writing, { indicator, target, lowest }: BelowTargetLine): Block {
  const line = writing.facts.summary.indicators.find((other) => other.indicator.id === indicator.id);
  const units = joined(lowest.map((figures) => unitFigures(writing, indicator.id, figures)));
  return item(words.missedLine, {
    title: capitalised(inSentence(indicator.title)),
    result: line ? indicatorResult(writing, line) : gap,
    target: targetLabel(target),
    lowest: lowest.length === 0 ? "" : sentence(words.lowest, { units }),
  });
}
