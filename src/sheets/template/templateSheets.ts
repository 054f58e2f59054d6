import { sheetNames } from "../../i18n/vi/sheetWords";
import type { NameSpec, SheetSpec } from "../model/book";
import { formula } from "../model/content";
import { names } from "../plan/names";
import { dataSheets, type TemplateSheetNames } from "./templateBook";
import type { TemplateInput } from "./templateInput";

const longestName = 31;
const suffix = " – chỉ tiêu";

/** A sheet's name must not hold these, nor begin or end with an apostrophe. */
const forbidden = /[[\]:*?/\\\p{Cc}]/gu;

/** The beginning of `wanted` that fits behind `tail` and is not taken yet (case does not count). */
function free(wanted: string, tail: string, taken: Set<string>): string {
  const clean = wanted
    .normalize("NFC")
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  for (let copy = 1; ; copy++) {
    const end = (copy === 1 ? "" : ` (${copy})`) + tail;
    const name = (clean === "" ? "Đơn vị báo cáo" : clean).slice(0, longestName - end.length).trimEnd() + end;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Names of every unit's sheets: its short name, unique among them and among the workbook's own sheets. */
function sheetNamesOf(inputs: readonly TemplateInput[]): TemplateSheetNames[] {
  const taken = new Set<string>(Object.values(sheetNames).map((name) => name.toLowerCase()));
  return inputs.map(({ unit }) => {
    const wanted = unit.shortName ?? unit.name;
    return { tasks: free(wanted, "", taken), indicators: free(wanted, suffix, taken) };
  });
}

/** Units' sheets for the open plan workbook: judged by its Ngày tính, with its lists; each names its unit and period itself. */
export function templateSheets(inputs: readonly TemplateInput[]): { sheets: SheetSpec[]; names: NameSpec[] } {
  const chosen = sheetNamesOf(inputs);
  const sheets = inputs.flatMap((input, index) => {
    const own = chosen[index];
    return own ? dataSheets(input, own, formula(names.asOf)) : [];
  });
  return { sheets, names: [] };
}
