import { fold, normalise } from "../../domain/text";
import type { SourceTable } from "../sources/parts";

const appendix = /^(?:phu luc|bieu)\b/;
const mostLines = 4;
const longestLine = 200;

/** For each table the lines directly above it, up to the last sentence or the table before: "PHỤ LỤC II", "DANH MỤC …". */
export function captionsOf(paragraphs: readonly string[], tables: readonly SourceTable[]): string[][] {
  return tables.map(({ after = 0 }, at) => {
    const from = Math.max(tables[at - 1]?.after ?? 0, after - mostLines);
    const lines = paragraphs.slice(from, after).flatMap((one) => normalise(one).split("\n"));
    const sentence = lines.findLastIndex((line) => line.length > longestLine || /[.;:]$/.test(line));
    const title = lines.findLastIndex((line) => appendix.test(fold(line)));
    return lines
      .slice(Math.max(sentence + 1, title))
      .slice(-mostLines)
      .filter((line) => line !== "");
  });
}
