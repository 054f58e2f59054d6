import { fold } from "../../domain/text";
import type { TableRows } from "../sources/parts";
import { numberForm } from "./numberForm";
import { headingWords, periodBelow } from "./headingWords";

/** The heading row of a table, printed on one row or more. */
export interface Headings {
  /** One text a column; of two rows "Đơn vị thực hiện: Chủ trì". */
  texts: string[];
  /** How many rows it takes, with one that only counts the columns. */
  taken: number;
  /** tasks: the plan's appendix. few: names a task and when or who, no more. foreign: another table's. */
  kind: "tasks" | "few" | "foreign";
}

const mostRows = 3;
const longest = 80;
const longestPlain = 45;

/** The headings that begin at a row of normalised cells; undefined where none do. */
export function headingsAt(rows: TableRows, at: number): Headings | undefined {
  const first = rows[at] ?? [];
  if (!mayBeHeading(first)) return undefined;
  let texts = [...first];
  let taken = 1;
  while (taken < mostRows) {
    const below = rows[at + taken] ?? [];
    const joined = joinedWith(texts, below);
    if (!joined) break;
    texts = joined;
    taken += 1;
  }
  const kind = kindOf(texts);
  if (!kind) return undefined;
  if (isColumnCount(rows[at + taken] ?? [])) taken += 1;
  return { texts, taken, kind };
}

function mayBeHeading(row: readonly string[]): boolean {
  if (row.length < 2 || row.some((cell) => /^\d+[.)]?$/.test(cell))) return false;
  const known = row.filter((cell) => headingWords(cell) !== undefined).length;
  return known >= 2 && !row.some((cell) => numberForm(cell)?.kind === "count");
}

function kindOf(texts: readonly string[]): Headings["kind"] | undefined {
  const filled = texts.filter((cell) => cell !== "");
  const roles = new Set(filled.map((cell) => headingWords(cell)?.role));
  const counts = roles.has("number");
  const work = (["outputs", "lead", "support", "deadline", "period"] as const).filter((role) =>
    roles.has(role),
  );
  if (!counts && !filled.every(isPlain)) return undefined;
  if (!roles.has("title") && !filled.some((cell) => /nhiệm vụ/iu.test(cell))) return foreign(filled);
  if (work.length > 1) return "tasks";
  return work.length === 1 && !roles.has("support") && !roles.has("outputs") ? "few" : foreign(filled);
}

/** Headings of another table: none is a sentence. */
function foreign(filled: readonly string[]): "foreign" | undefined {
  return filled.length > 2 && filled.every((cell) => cell.length <= longest && !/[.;]$/.test(cell))
    ? "foreign"
    : undefined;
}

const opening =
  /^(?:ten |cac |du kien )?(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap|dau viec|san pham|ket qua|dau ra|co quan|don vi|cq|dv|chu tri|phoi hop|to chuc|bo phan|dau moi|phan cong|thoi|tien do|han|lo trinh|bat dau|ket thuc|ngay|ghi chu|kinh phi|nguon|linh vuc|muc tieu|nhom|chuong trinh|can cu|van ban|de an|du an|lanh dao|nguoi|chi tieu|hinh thuc|dia diem)\b/;

/** A heading even where no column counts the rows: it begins as headings do, and is short. "Các đơn vị" below one does not. */
function isPlain(cell: string): boolean {
  const folded = fold(cell);
  return (
    cell.length <= longestPlain &&
    /^[\p{Lu}(]/u.test(cell) &&
    !/[.;:]$/.test(cell) &&
    ((headingWords(cell) !== undefined && opening.test(folded) && !/^cac (?:don vi|co quan)/.test(folded)) ||
      headingWords(cell)?.role === "period")
  );
}

/** The headings with a second row below them ("Đơn vị thực hiện" over "Chủ trì" and "Phối hợp"). */
function joinedWith(texts: readonly string[], below: readonly string[]): string[] | undefined {
  const width = Math.max(texts.length, below.length);
  const filled = below.filter((cell) => cell !== "");
  if (filled.length < 2 || filled.length === width || below[0]) return undefined;
  const joined: string[] = [];
  let over = "";
  for (let at = 0; at < width; at += 1) {
    const cell = below[at] ?? "";
    over = texts[at] || over;
    const named = periodBelow(over, cell);
    if (cell !== "" && named === undefined && headingWords(cell) === undefined) return undefined;
    joined[at] = cell === "" ? (texts[at] ?? "") : (named ?? `${over}: ${cell}`);
  }
  return joined;
}

/** A row under the headings that only counts the columns: "(1) (2) (3) …", "A B 1 2". */
export function isColumnCount(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== "");
  const marks = filled.map((cell) => /^\(?(\d{1,2}|[A-D])\)?(?:\s*=.*)?$/.exec(cell)?.[1]);
  const numbers = marks.filter((mark) => /^\d/.test(mark ?? "")).map(Number);
  return (
    filled.length > 2 &&
    filled.length >= row.length - 2 &&
    marks.every((mark) => mark !== undefined) &&
    numbers.length > 1 &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  );
}

/** Whether headings of a task table stand in some row. */
export function hasTaskHeadings(rows: TableRows): boolean {
  return rows.some((_, at) => headingsAt(rows, at)?.kind === "tasks");
}
