import { formatText } from "../../domain/date/format";
import type { ComingLine } from "../../domain/report";
import { periodNameInSentence } from "../../i18n/periodName";
import { reportWords as words } from "../../i18n/vi/reportWords";
import type { Block } from "../block";
import { inSentence, plainText } from "../text/plainText";
import { joined, sentence, text } from "../text/sentence";
import {
  agencyOf,
  byTask,
  headings,
  item,
  leadOf,
  openItem,
  paragraph,
  periodOf,
  taskValues,
  type Writing,
} from "./writing";

/** Part V: what units ask for, and what the agency itself does (to fill in). */
export function proposalsPart({ facts }: Writing): Block[] {
  const heading = headings();
  const { proposals } = facts;
  return [
    { kind: "part", runs: [text(words.proposals)] },
    heading(words.unitProposals),
    ...(proposals.length === 0
      ? [paragraph(words.noProposals)]
      : proposals.map(({ unit, task, words: said }) =>
          item(words.words, { unit: plainText(unit.name), number: task.number, words: inSentence(said) }),
        )),
    { kind: "heading", runs: sentence(`2. ${words.ownProposals}`, { agency: agencyOf(facts) }) },
    openItem(words.toLevel),
  ];
}

/** Part VI: what falls due in the period to come, and the closing sentence. */
export function comingPart({ facts }: Writing): Block[] {
  const { next, overdue } = facts;
  const name = next && periodNameInSentence(next.period.id, "vi");
  const title = name === undefined ? words.comingOpen : words.coming;
  return [
    { kind: "part", runs: sentence(title, { period: (name ?? "").toLocaleUpperCase("vi") }) },
    ...(overdue.length > 0 ? [item(words.carryOver)] : []),
    ...(next && next.lines.length > 0 ? [item(words.comingIntro, { period: name ?? "" })] : []),
    ...(next && next.lines.length === 0 ? [item(words.comingNone, { period: name ?? "" })] : []),
    ...byTask(next?.lines ?? []).map(comingItem),
    openItem(words.otherWork),
    paragraph(words.closing, { period: periodOf(facts), agency: agencyOf(facts) }),
  ];
}

/** One task with its milestones of the period, in the order they fall due. */
function comingItem(lines: [ComingLine, ...ComingLine[]]): Block {
  const [first] = lines;
  const milestones = lines.map((line) =>
    sentence(words.comingMilestone, { milestone: taskValues(line).milestone, due: formatText(line.due) }),
  );
  return item(words.comingLine, {
    ...taskValues(first),
    milestones: joined(milestones),
    lead: leadOf(first.task),
  });
}
