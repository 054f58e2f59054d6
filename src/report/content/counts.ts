import type { GroupColumn } from "../../domain/report";
import type { DoneOfDue, StateCounts } from "../../domain/summary/summary";
import { reportWords as words, sourceWords } from "../../i18n/vi/reportWords";
import type { Block, Run } from "../block";
import { fill } from "../../i18n/fill";
import { joined, sentence, text } from "../text/sentence";
import { plainText } from "../text/plainText";
import type { Writing } from "./writing";

const states = Object.keys(words.states) as (keyof typeof words.states)[];

/** As Tổng hợp's table puts states together. */
function inColumns(counts: StateCounts): Record<Exclude<GroupColumn, "share">, number> {
  const { total, onTime, late, open, dueSoon, overdue, noReport } = counts;
  const awaiting = counts.awaitingEvent + counts.needsDate;
  const noDeadline = counts.noDeadline + counts.notApplicable;
  return { total, onTime, late, open, dueSoon, overdue, awaiting, noDeadline, noReport };
}

/** One paragraph: how many milestones, how many in each state that has any, and the share done. Without `group`: over all of them. */
export function countsParagraph(
  { quote }: Writing,
  lead: string,
  counts: StateCounts,
  { done, due }: DoneOfDue,
  group?: string,
): Block {
  if (counts.total === 0) return { kind: "paragraph", runs: [text(words.noneInGroup)] };
  const amounts = inColumns(counts);
  const whose = group === undefined ? sourceWords.whole : sourceWords.group;
  const about = (column: GroupColumn) =>
    fill(whose, { group: plainText(group ?? ""), what: sourceWords.columns[column] });
  const key = (column: GroupColumn) => ({
    of: "group" as const,
    column,
    ...(group !== undefined && { group }),
  });
  const count = (column: Exclude<GroupColumn, "share">): Run =>
    quote.count(key(column), amounts[column], about(column));
  const parts = states
    .filter((state) => amounts[state] > 0)
    .map((state) => sentence(words.states[state], { n: count(state) }));
  const runs = [
    ...sentence(lead, { total: count("total") }),
    ...(parts.length > 0 ? [text(": "), ...joined(parts)] : []),
    text("."),
  ];
  if (due > 0) {
    const share = quote.share(key("share"), done / due, about("share"));
    runs.push(text(" "), ...sentence(words.share, { share }));
  }
  return { kind: "paragraph", runs };
}
