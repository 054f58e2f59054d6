import { formatText } from "../../domain/date/format";
import { reportWords as words } from "../../i18n/vi/reportWords";
import type { Block } from "../block";
import { plainText } from "../text/plainText";
import { roman } from "../text/roman";
import { gap, text } from "../text/sentence";
import { directionPart } from "./direction";
import { comingPart, proposalsPart } from "./ending";
import { indicatorsPart } from "./indicators";
import { resultsPart } from "./results";
import { shortcomingsPart } from "./shortcomings";
import { agencyOf, paragraph, periodOf, type Writing } from "./writing";

/** The body of the report: its opening sentence and its parts, numbered in Roman. */
export function reportBody(writing: Writing): Block[] {
  const { facts } = writing;
  const { plan, period, asOf } = facts;
  const opening = paragraph(words.opening, {
    plan: plan.title === "" ? gap : plainText(plan.title),
    agency: agencyOf(facts),
    period: periodOf(facts),
    from: formatText(period.figuresFrom),
    to: formatText(period.cutOff),
    asOf: formatText(asOf),
  });
  const parts = [
    directionPart(writing),
    resultsPart(writing),
    indicatorsPart(writing),
    shortcomingsPart(writing),
    proposalsPart(writing),
    comingPart(writing),
  ];
  return [opening, ...parts.flatMap(numbered)];
}

function numbered([first, ...rest]: Block[], index: number): Block[] {
  if (first?.kind !== "part") return [...(first ? [first] : []), ...rest];
  return [{ ...first, runs: [text(`${roman(index + 1)}. `), ...first.runs] }, ...rest];
}
