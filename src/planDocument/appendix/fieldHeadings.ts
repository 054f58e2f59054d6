import { normalise } from "../../domain/text";
import type { SourceTable } from "../sources/parts";
import type { AppendixGroup } from "./groupList";
import { leadingNumber } from "./numberForm";

const longestHeading = 120;

/**
 * For each table the last numbered heading of the prose between it and the table before, whatever stands below that heading:
 * "1. Cải cách thể chế" over a sentence over the table. Plans with a table for each field print them so.
 */
export function fieldHeadings(
  paragraphs: readonly string[],
  tables: readonly SourceTable[],
): (AppendixGroup | undefined)[] {
  return tables.map(({ after = 0 }, at) => {
    const between = paragraphs.slice(tables[at - 1]?.after ?? 0, after);
    const lines = between.flatMap((one) => normalise(one).split("\n"));
    return lines.map(headingOf).findLast((heading) => heading !== undefined);
  });
}

function headingOf(line: string): AppendixGroup | undefined {
  if (line.length > longestHeading || /[.;:,!]$/.test(line)) return undefined;
  const { form, rest } = leadingNumber(line) ?? {};
  const isNumbered = form?.kind === "section" || form?.kind === "count";
  return isNumbered && rest !== undefined && /^\p{Lu}/u.test(rest)
    ? { number: form.number, title: rest }
    : undefined;
}
