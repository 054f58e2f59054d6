import type { Outcome } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { checkCriteria } from "../domain/scoring/checkCriteria";
import type { Scoring } from "../domain/scoring/scoring";
import { repairParts } from "../planDocument/repairParts";
import { partsOfFile, partsOfPasted } from "../planDocument/sources/file";
import type { DocumentParts } from "../planDocument/sources/parts";
import type { PlanSource } from "../planDocument/sources/source";
import { maxFileBytes } from "../xlsx/limits";
import { buildCriteria, type BuiltCriteria } from "./buildCriteria";
import { linesInFile } from "./linesInFile";
import { criteriaTables, type CriteriaTable } from "./sourceRows";

const megabyte = 1024 * 1024;

/**
 * Reads a table of criteria of the reform index from a Word document, a workbook, a text or HTML file, or what was pasted; told
 * apart by their bytes. Scores and evidence that stand in it come with it. No value where no table has the headings (noCriteria) or
 * the file cannot be read (planUnreadable). `year` is that of the plan, where the document names none. Never rejects.
 */
export async function readCriteria(source: PlanSource, year: number): Promise<Outcome<Scoring | undefined>> {
  const read = "text" in source ? { parts: partsOfPasted(source.text) } : await partsOfFile(source.bytes);
  const name = "name" in source ? source.name : "";
  if ("unreadable" in read) {
    const params = { name, reason: read.unreadable, limitMb: maxFileBytes / megabyte };
    return { value: undefined, findings: [finding("planUnreadable", { file: name }, params)] };
  }
  const { value: parts, findings: repairs } = repairParts(read.parts);
  const { main, left } = mainTable(criteriaTables(parts));
  if (!main || main.placed.length === 0)
    return { value: undefined, findings: [finding("noCriteria", name === "" ? {} : { file: name })] };
  const criteria = main.placed.map(({ criterion }) => criterion);
  const { value: lines, findings: scored } = linesInFile(main, name);
  const value: Scoring = { year: yearIn(parts) ?? year, source: name, criteria, lines, retired: [] };
  if (main.printedTotal !== undefined) value.printedTotal = main.printedTotal;
  const others = left.map(({ table, rows }) =>
    finding("criteriaTableLeft", {}, { table, row: 1, count: rows.length }),
  );
  const findings = [
    ...others,
    ...main.findings,
    ...checkCriteria(criteria, main.printedTotal),
    ...scored,
    ...repairs,
  ];
  return { value, findings };
}

/**
 * The table with the most rows, with those after it that go on counting. A document may hold the criteria of several levels: one
 * that counts anew is another table, and said.
 */
function mainTable(tables: readonly CriteriaTable[]): { main?: BuiltCriteria; left: CriteriaTable[] } {
  const joined: CriteriaTable[] = [];
  for (const table of tables) {
    const last = joined.at(-1);
    const numbers = new Set(last?.rows.map(({ number }) => number).filter((number) => number !== ""));
    if (last && !table.rows.some(({ number }) => numbers.has(number))) {
      last.rows.push(...table.rows);
      last.headingsRepeated += table.headingsRepeated + 1;
    } else joined.push({ ...table, rows: [...table.rows] });
  }
  const longest = joined.reduce<CriteriaTable | undefined>(
    (best, table) => (table.rows.length > (best?.rows.length ?? 0) ? table : best),
    undefined,
  );
  if (!longest) return { left: [] };
  return { main: buildCriteria(longest), left: joined.filter((table) => table !== longest) };
}

/** The only year that the text names beside the index. */
function yearIn({ paragraphs }: DocumentParts): number | undefined {
  const years = new Set(
    paragraphs
      .filter((text) => /chỉ số cải cách hành chính|chỉ số cchc|tự (?:chấm|đánh giá)/iu.test(text))
      .flatMap((text) => [...text.matchAll(/năm\s+(20\d\d)/giu)].map(([, year]) => Number(year))),
  );
  const [only, ...more] = years;
  return more.length === 0 ? only : undefined;
}
