import type { PlainDate } from "../domain/date/plainDate";

/** A text inside a formula: quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A date inside a formula: DATE(2024,3,20). */
export function dateInFormula(date: PlainDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `DATE(${Number(year)},${Number(month)},${Number(day)})`;
}

/** A date in words as Decree 30 writes it ("05/3/2024"), computed without TEXT, whose codes depend on the language of Excel. */
export function dateWords(reference: string): string {
  const day = `IF(DAY(${reference})<10,"0","")&DAY(${reference})`;
  const month = `IF(MONTH(${reference})<3,"0","")&MONTH(${reference})`;
  return `${day}&"/"&${month}&"/"&YEAR(${reference})`;
}

const escaped = /[[\]#']/g;

/** A column's name inside a structured reference: [ ] # ' are escaped by '. */
function columnName(heading: string): string {
  return heading.replace(escaped, "'$&");
}

/** The cell of this column in the formula's own row: [@[Hạn]]. */
export function thisRow(heading: string): string {
  return `[@[${columnName(heading)}]]`;
}

/** A whole column: tblMoc[Hạn]. */
export function columnOf(table: string, heading: string): string {
  return `${table}[${columnName(heading)}]`;
}

/** The first of the cases that holds, as nested IFs. Without NOT, of which the preview's engine makes #VALUE!. */
export function firstOf(
  cases: readonly (readonly [condition: string, words: string])[],
  otherwise: string,
): string {
  return cases.reduceRight((rest, [condition, words]) => `IF(${condition},${words},${rest})`, otherwise);
}
