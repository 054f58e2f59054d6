import { formatText } from "../../domain/date/format";
import { reportWords as words } from "../../i18n/vi/reportWords";
import { summaryHeadings } from "../../i18n/vi/sheetWords";
import type { Block } from "../block";
import { sentenceCase } from "../text/sentenceCase";
import { text } from "../text/sentence";
import { groupBlocks } from "./group";
import { headings, names, openItem, paragraph, type Writing } from "./writing";

/** Part I: what was directed (to fill in), the plan's own group of direction, and how units report. */
export function directionPart(writing: Writing): Block[] {
  const { facts } = writing;
  const heading = headings();
  return [
    { kind: "part", runs: [text(words.direction)] },
    heading(words.directives),
    openItem(words.directivesText),
    ...facts.direction.flatMap((result) => [
      heading(sentenceCase(result.group.title)),
      ...groupBlocks(writing, result),
    ]),
    heading(words.reporting),
    ...reportingBlocks(writing),
  ];
}

/** Who has sent, who has not, and what of it cannot be used. */
function reportingBlocks({ facts, quote }: Writing): Block[] {
  const { period, asOf, summary, openErrors } = facts;
  const { received, expected, missing } = summary.reports;
  const late = summary.byUnit.filter(({ sent }) => sent === "late").map(({ unit }) => unit);
  const blocks = [
    paragraph(words.received, {
      asOf: formatText(asOf),
      received: quote.words(
        { of: "headline", figure: "received" },
        `${received}/${expected}`,
        summaryHeadings.received,
      ),
      sendBy: formatText(period.sendBy),
    }),
  ];
  if (late.length > 0) blocks.push(paragraph(words.sentLate, { units: names(late) }));
  if (missing.length > 0) blocks.push(paragraph(words.missing, { units: names(missing) }));
  if (summary.findings.error > 0) {
    const count = quote.count(
      { of: "headline", figure: "mustFix" },
      summary.findings.error,
      summaryHeadings.mustFix,
    );
    blocks.push(paragraph(words.mustFix, { count }));
    if (openErrors.length > 0)
      blocks.push(paragraph(words.mustFixUnits, { units: names(openErrors.map(({ unit }) => unit)) }));
  }
  return blocks;
}
