import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { vi } from "../../src/i18n/vi";
import {
  handlingWords,
  progressWords,
  severityWords,
  sheetNames,
  statusWords,
  timelinessWords,
} from "../../src/i18n/vi/sheetWords";
import type { BookSpec } from "../../src/sheets/model/book";
import { planBookToSheets } from "../../src/sheets/plan/planBookToSheets";
import { templateBook } from "../../src/sheets/template/templateBook";
import { seedBook } from "../sheets/seedBook";
import { smallTemplate } from "../sheets/smallTemplate";

const parameter = /\{(\w+)\}/g;
const forRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Parameters that are always whole numbers; the others are names, dates, sizes. */
const numbers = new Set(["n", "total", "done", "received", "expected", "chosen", "tasks", "indicators"]);

/** A text of the catalogue as what may stand in its place on screen; undefined where it is all parameters. */
function patternOf(entry: string): RegExp | undefined {
  const words = entry.replaceAll("**", "");
  if (!/\p{L}{2}/u.test(words.replace(parameter, ""))) return undefined;
  const parts = words.split(parameter).map((part, index) => {
    if (index % 2 === 0) return forRegExp(part);
    return numbers.has(part) ? "[\\d.]+" : ".+";
  });
  return new RegExp(`^${parts.join("")}$`, "u");
}

/** Every text that stands in a cell of the book as it is. */
function textsOf({ sheets }: BookSpec): string[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.content?.kind === "text" ? [cell.content.text] : [])),
    ),
  );
}

/** What the pane, the ribbon and the sheets can show, in Vietnamese. */
export async function wordsOnScreen(): Promise<(words: string) => boolean> {
  const manifest = readFileSync(resolve(import.meta.dirname, "../../manifest.xml"), "utf8");
  const ribbon = [...manifest.matchAll(/<bt:String id="\w+\.Label" DefaultValue="([^"]*)"/g)].map(
    ([, label = ""]) => label,
  );
  const steps = ([1, 2, 3, 4, 5] as const).map((step) => `${step}. ${vi[`step.${step}`]}`);
  const tables = [sheetNames, progressWords, statusWords, timelinessWords, severityWords, handlingWords];
  const texts = new Set([
    ...ribbon,
    ...steps,
    ...tables.flatMap((table) => Object.values(table)),
    ...textsOf(planBookToSheets(await seedBook())),
    ...textsOf(templateBook(smallTemplate())),
  ]);
  const patterns = Object.values(vi).flatMap((entry) => patternOf(entry) ?? []);
  return (words) => texts.has(words) || patterns.some((pattern) => pattern.test(words));
}
