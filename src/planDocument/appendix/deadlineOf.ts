import { fold } from "../../domain/text";
import type { ReadRow } from "./pieces";
import type { ReadTable } from "./tables";

const mark = /^(?:[xv✓✔☑√●■▪•*+]|\(x\))$/iu;

/**
 * The deadline of a row as one text: its cell; "Từ … đến …" of a column where it begins and one where it ends; the periods
 * whose columns are marked ("Quý I; Quý III"). A cell of a period's column that is no mark follows it ("Quý I: Dự thảo").
 */
export function deadlineOf(
  { columns, headings }: ReadTable,
  row: ReadRow,
  deadline: string,
): { text: string; composed: boolean } {
  const text = (at: number) => row.cells[at]?.text ?? "";
  const start = columns.findIndex(({ role }) => role === "start");
  const begins = start < 0 ? "" : text(start);
  const periods = columns.flatMap(({ role }, at) => {
    if (role !== "period" || text(at) === "") return [];
    const name = headings?.texts[at] ?? "";
    return [mark.test(text(at)) ? name : `${name}: ${text(at)}`];
  });
  const ends = [deadline, ...periods].filter((part) => part !== "").join("; ");
  if (begins === "" || fold(begins) === fold(ends)) return { text: ends, composed: periods.length > 0 };
  const from = begins.replace(/^từ\s+/iu, "");
  if (ends === "") return { text: `Từ ${lowered(from)}`, composed: true };
  const spans = /\d/.test(begins) || /\b(?:quy|thang|nam)\b/.test(fold(begins));
  return {
    text: spans ? `Từ ${lowered(from)} đến ${lowered(ends.replace(/^đến\s+/iu, ""))}` : `${begins}; ${ends}`,
    composed: true,
  };
}

/** "Tháng 01" after "Từ" is "tháng 01". */
function lowered(text: string): string {
  return /^(?:Tháng|Quý|Ngày|Năm|Đầu|Cuối)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
