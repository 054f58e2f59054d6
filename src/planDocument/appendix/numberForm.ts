import { fold } from "../../domain/text";

/** The number of a row, told apart by how plans write it. */
export interface NumberForm {
  /**
   * section: Roman digits, a capital letter, or words ("Phần I", "Nhóm nhiệm vụ 2"). count: Arabic, with the parts behind it
   * ("1", "1.2", "I.2.a"). letter: a small letter or small Roman digits below a count. bullet: "-", "+".
   */
  kind: "section" | "count" | "letter" | "bullet";
  /** Without what closes it: "1." is "1", "a)" is "a". Empty for a bullet. */
  number: string;
  /** Rank of a section: words above capital letters above Roman digits; parts of a count. */
  depth: number;
}

const roman = "(?:X{0,3}(?:IX|IV|VI{0,3}|I{1,3}|X)|X{1,3})";
const sectionMark = new RegExp(`^(${roman}|[A-H])\\s*[.):/-]?$`);
const countMark = new RegExp(
  `^((?:(?:${roman}|[A-H])[.-])?\\d{1,3}(?:[.-]\\d{1,3})*(?:[.-]?\\s?[a-zđ])?)\\s*[.):/]?$`,
  "u",
);
const letterMark = /^\(?([a-zđ]|i{1,3}|iv|vi{0,3}|ix)\s*[.):/]?$/u;
const bulletMark = /^[-–—+*•·●○▪■◦➢✓]$/u;
const words =
  /^(?:(?:nhom|cum)(?: nhiem vu| cong viec)?|phan|muc|linh vuc|chuong|nhiem vu) (?:so |thu )?([ivx]{1,4}|\d{1,2}|nhat|hai|ba|tu|nam|sau|bay|tam)$/;

/** What a cell is when it holds nothing but a row's number; undefined else. */
export function numberForm(cell: string): NumberForm | undefined {
  if (cell === "" || cell.length > 40) return undefined;
  const section = sectionMark.exec(cell)?.[1];
  if (section !== undefined)
    return { kind: "section", number: section, depth: /^[IVX]+$/.test(section) ? 2 : 1 };
  const count = countMark.exec(cell)?.[1];
  if (count !== undefined) return { kind: "count", number: count, depth: count.split(/[.-]/).length };
  const letter = letterMark.exec(cell)?.[1];
  if (letter !== undefined) return { kind: "letter", number: letter, depth: 1 };
  if (bulletMark.test(cell)) return { kind: "bullet", number: "", depth: 1 };
  const word = words.exec(fold(cell))?.[1];
  return word === undefined ? undefined : { kind: "section", number: wordNumber(word), depth: 0 };
}

const ordinals: Readonly<Record<string, string>> = {
  nhat: "I",
  hai: "II",
  ba: "III",
  tu: "IV",
  nam: "V",
  sau: "VI",
  bay: "VII",
  tam: "VIII",
};

function wordNumber(word: string): string {
  return ordinals[word] ?? word.toUpperCase();
}

const leading: readonly RegExp[] = [
  new RegExp(`^((?:${roman}|[A-H])\\s*[.):/]|${roman}(?=\\s+\\p{Lu}))[-–]?\\s*(?=[\\p{L}(“"])`, "u"),
  new RegExp(`^(${roman})\\s*[-–]\\s*(?=\\p{Lu})`, "u"),
  /^((?:[IVXA-H]+\.)?\d{1,3}(?:\.\d{1,3})*\s*[.):/]|(?:[IVXA-H]+\.)?\d{1,3}(?:\.\d{1,3})+)\s+(?=\D)/u,
  /^(\d{1,3}[.)])(?=\p{Lu})/u,
  /^((?:[a-zđ]|i{1,3}|iv|vi{0,3})\))\s*(?=[\p{L}(“"])/u,
  /^([-–—+*•·●○▪■◦➢✓])\s*(?=[\p{L}(“"])/u,
  /^((?:nhóm(?: nhiệm vụ| công việc)?|phần|mục|lĩnh vực|chương)\s+(?:số\s+|thứ\s+)?(?:[IVX]{1,4}|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám))(?:\s*[.:)–-]\s*|\s*\n\s*|\s+(?=\p{Lu}{2}))(?=[\p{L}(“"])/iu,
];

/** A text with its row's number in front, taken apart: "1.2. Rà soát", "VI XÂY DỰNG", "Nhóm nhiệm vụ 1: …", "- Cấp xã". */
export function leadingNumber(text: string): { form: NumberForm; rest: string } | undefined {
  for (const pattern of leading) {
    const [whole, mark] = pattern.exec(text) ?? [];
    const form = numberForm((mark ?? "").replace(/\s+/g, " ").trim());
    if (whole !== undefined && form) return { form, rest: text.slice(whole.length) };
  }
  return undefined;
}
