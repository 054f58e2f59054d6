import type { Outcome } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import type { Plan } from "../domain/plan/plan";
import { buildPlan } from "./buildPlan";
import { decodeText } from "./sources/decode";
import { isHtml, partsOfHtml } from "./sources/html";
import { partsOfText } from "./sources/plainText";
import type { PlanSource } from "./sources/source";

/**
 * Reads a plan document: a text file (UTF-8 or UTF-16, plain or Markdown), or text or HTML pasted from Word, Excel or a browser.
 * No value only when no table has the appendix's headings (noAppendix) or the bytes are no text (planUnreadable, with the reason). Never rejects.
 */
export async function readPlan(source: PlanSource): Promise<Outcome<Plan | undefined>> {
  if ("text" in source) return readText(source.text);
  const decoded = decodeText(source.name, source.bytes);
  if ("text" in decoded) return readText(decoded.text);
  const place = { file: source.name };
  const params = { name: source.name, reason: decoded.unreadable };
  return Promise.resolve({ value: undefined, findings: [finding("planUnreadable", place, params)] });
}

function readText(text: string): Outcome<Plan | undefined> {
  return buildPlan(isHtml(text) ? partsOfHtml(text) : partsOfText(text));
}
