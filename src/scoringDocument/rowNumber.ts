import { leadingNumber, numberForm, type NumberForm } from "../planDocument/appendix/numberForm";
import type { SourceRow } from "./sourceRows";

/** A row with its number taken out of whatever cell it stands in. */
export interface NumberedRow {
  row: SourceRow;
  /** Absent for a row without one, a bullet among them. */
  form?: NumberForm;
  /** What stands in the number's cell and is none. */
  unread?: string;
  title: string;
  /** Further lines of the criterion's cell that are conditions. */
  lines: string[];
}

const bullet = /^[-–—+*•·●○▪■◦➢✓]/;

/** How a condition for points begins or ends: "Từ 80% trở lên: 1", "Không ban hành: 0", "- Dưới 50%". */
const condition =
  /^[-–—+*•·]|^(?:từ|trên|dưới|nếu|trường hợp|đạt|không|chưa|mỗi|cứ)\s|%|trở lên|:\s*[-−]?\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\.?$/iu;

/** Whether a text says when points are given, rather than what is judged. */
export function isCondition(text: string): boolean {
  return condition.test(text.trim());
}

/** Whether a title is printed in capitals, as fields are. */
export function isCapitals(title: string): boolean {
  const letters = title.replace(/[^\p{L}]/gu, "");
  return letters.length > 5 && letters === letters.toUpperCase();
}

/** Finds a row's number: in its cell, before the title in either cell. */
export function numberedRow(row: SourceRow): NumberedRow {
  const own = numberForm(row.number);
  const { title, lines } = titleOf(row.title);
  if (own && own.kind !== "bullet") return { row, form: own, title, lines };
  if (own) return { row, title: `- ${title}`, lines };
  if (row.number !== "" && title === "") {
    const inside = leadingNumber(row.number);
    if (inside && inside.form.kind !== "bullet")
      return { row, form: inside.form, title: inside.rest.trim(), lines };
    return { row, title: row.number, lines };
  }
  if (row.number !== "") return { row, unread: row.number, title, lines };
  const before = bullet.test(title) ? undefined : leadingNumber(title);
  const counts = before && (row.points !== "" || before.form.kind === "section");
  return counts ? { row, form: before.form, title: before.rest.trim(), lines } : { row, title, lines };
}

/** The first line, with those that go on it; from the first condition on, lines are how points are given. */
function titleOf(text: string): { title: string; lines: string[] } {
  const all = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  const from = all.findIndex((line, at) => at > 0 && isCondition(line));
  const end = from < 0 ? all.length : from;
  return { title: all.slice(0, end).join(" "), lines: all.slice(end) };
}
