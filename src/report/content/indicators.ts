import type { IndicatorLine } from "../../domain/summary/summary";
import { reportWords as words } from "../../i18n/vi/reportWords";
import { summaryHeadings } from "../../i18n/vi/sheetWords";
import { targetLabel } from "../../sheets/targetLabel";
import type { Block } from "../block";
import { capitalised, inSentence, plainText } from "../text/plainText";
import { sentence, text } from "../text/sentence";
import { indicatorResult } from "./indicatorFigures";
import { headings, paragraph, type Writing } from "./writing";

/** Part III: indicators against their targets. */
export function indicatorsPart(writing: Writing): Block[] {
  const { summary } = writing.facts;
  const of = (...states: IndicatorLine["state"][]) =>
    summary.indicators.filter(({ state }) => states.includes(state));
  const unjudged = of("needsBaseline", "noData");
  const heading = headings();
  const share = writing.quote.words(
    { of: "headline", figure: "belowTarget" },
    `${summary.belowTarget.length}/${summary.indicators.length}`,
    summaryHeadings.belowTarget,
  );
  const items = (lines: readonly IndicatorLine[]) =>
    lines.length === 0 ? [paragraph(words.noneOfThese)] : lines.map((line) => indicatorItem(writing, line));
  const withData = unjudged.filter(({ sum }) => sum.result !== undefined);
  const without = unjudged.filter(({ sum }) => sum.result === undefined);
  const titles = without.map(
    ({ indicator }) => `${plainText(indicator.id)} (${capitalised(inSentence(indicator.title))})`,
  );
  return [
    { kind: "part", runs: [text(words.indicators)] },
    paragraph(words.belowTarget, { share }),
    heading(words.met),
    ...items(of("met")),
    heading(words.missed),
    ...items(of("missed")),
    ...(unjudged.length > 0 ? [heading(words.unjudged)] : []),
    ...withData.map((line) => indicatorItem(writing, line)),
    ...(without.length > 0 ? [paragraph(words.noData, { titles: titles.join("; ") })] : []),
  ];
}

function indicatorItem(writing: Writing, line: IndicatorLine): Block {
  const { indicator, state } = line;
  const runs = sentence(words.indicator, {
    title: capitalised(inSentence(indicator.title)),
    result: indicatorResult(writing, line),
  });
  if (indicator.target) runs.push(...sentence(words.target, { target: targetLabel(indicator.target) }));
  if (state === "needsBaseline") runs.push(text(words.needsBaseline));
  return { kind: "item", runs: [...runs, text(".")] };
}
