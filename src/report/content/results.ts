import { reportWords as words } from "../../i18n/vi/reportWords";
import type { Block } from "../block";
import { sentenceCase } from "../text/sentenceCase";
import { text } from "../text/sentence";
import { plainText } from "../text/plainText";
import { countsParagraph } from "./counts";
import { groupBlocks, unitsInText } from "./group";
import { headings, paragraph, type Writing } from "./writing";

/** Part II: the whole, then group by group as the plan orders them. */
export function resultsPart(writing: Writing): Block[] {
  const { summary, groups } = writing.facts;
  const heading = headings();
  return [
    { kind: "part", runs: [text(words.results)] },
    countsParagraph(writing, words.whole, summary.totals, summary.doneOfDue),
    paragraph(words.doneHow, { many: String(unitsInText) }),
    ...groups.flatMap((result) => [
      heading(sentenceCase(plainText(result.group.title))),
      ...groupBlocks(writing, result),
    ]),
  ];
}
