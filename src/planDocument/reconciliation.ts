import type { Finding } from "../domain/finding/finding";
import type { Plan } from "../domain/plan/plan";
import { reconcile } from "../domain/reconciliation";
import type { BodyLine, PlanBody } from "../domain/reconciliation/body";
import { fold, normalise } from "../domain/text";
import { headOf } from "./prose/head";
import { isHeading, outlineOf, type OutlineNode } from "./prose/outline";

/** What does not fit between the plan's text and its appendix. */
export function reconciliationFindings(
  paragraphs: readonly string[],
  plan: Omit<Plan, "id" | "version">,
): Finding[] {
  return reconcile(bodyOf(paragraphs), plan);
}

/** The text of the plan up to "Nơi nhận", the title of the appendix and the date of the signature. */
export function bodyOf(paragraphs: readonly string[]): PlanBody {
  const outline = outlineOf(paragraphs);
  const end = outline.findIndex((node) => /^noi nhan\b/.test(fold(node.text.slice(0, 20))));
  const body: PlanBody = {
    lines: linesOf(end < 0 ? outline : outline.slice(0, end)),
    appendixTitle: appendixTitleOf(paragraphs),
  };
  const signed = signatureOf(headOf(paragraphs));
  if (signed) body.signed = signed;
  return body;
}

function linesOf(outline: readonly OutlineNode[]): BodyLine[] {
  const index = new Map(outline.map((node, at) => [node, at]));
  return outline.map((node) => {
    const line: BodyLine = {
      place: node.path.join("."),
      level: node.level,
      mark: markOf(node),
      text: node.text,
      isTitle: isHeading(node),
    };
    const parent = node.parent && index.get(node.parent);
    if (parent !== undefined) line.parent = parent;
    return line;
  });
}

function markOf({ level, path }: OutlineNode): string {
  return level < 5 ? (path.at(-1) ?? "") : "";
}

/** The capitals below "PHỤ LỤC", at most this many lines. */
const titleLines = 5;

function appendixTitleOf(paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((paragraph) => normalise(paragraph).split("\n"));
  const start = lines.findIndex((line) => isShouted(line) && /^phu luc\b/.test(fold(line.slice(0, 20))));
  if (start < 0) return "";
  const below = lines.slice(start, start + titleLines);
  const end = below.findIndex((line) => line.startsWith("(") || !isShouted(line));
  return (end < 0 ? below : below.slice(0, end)).join(" ");
}

function isShouted(line: string): boolean {
  return line === line.toUpperCase();
}

/** "Đông Sơn, ngày 27 tháng 12 năm 2022": a place in capitals, a comma, a date whose day may still be blank. */
const signature =
  /(?<![\p{L}/-]|\p{L} )(?:\p{Lu}[\p{L}.]*[\s–-]+){0,5}\p{Lu}\p{L}*, ngày[\s.…]*(?:\d{1,2})?[\s.…]*tháng[\s.…]*(\d{1,2})\s*năm\s*(20\d\d)/u;
const referring = /^(?:can cu|theo|thuc hien|xet|trien khai)\b/;

/** Month and year of the signature, from the lines above the first that refers to other documents; it may run over a line end. */
function signatureOf(head: readonly string[]): PlanBody["signed"] {
  const end = head.findIndex((line) => referring.test(fold(line)));
  const above = (end < 0 ? head : head.slice(0, end)).slice(0, headLines).join(" | ");
  const [, month, year] =
    signature.exec(above.replace(/(?<=ngày|tháng|năm|\d) \| (?=\d|tháng|năm)/gu, " ")) ?? [];
  return month === undefined || year === undefined ? undefined : { month: Number(month), year: Number(year) };
}

const headLines = 30;
