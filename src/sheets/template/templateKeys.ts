import { formatVersion, keySheet } from "../keySheet";
import type { SheetSpec } from "../model/book";
import type { TemplateInput } from "./templateInput";

/** `_CCHC` of a template: whose it is, and all the unit's own workbook needs to be checked by itself. */
export function templateKeys({
  plan,
  unit,
  period,
  occurrences,
  indicators,
  settings,
  asOf,
}: TemplateInput): SheetSpec {
  return keySheet([
    ["kind", "template"],
    ["formatVersion", String(formatVersion)],
    ["planId", plan.id],
    ["planVersion", plan.version],
    ["planTitle", plan.title],
    ["planYear", String(plan.year)],
    ["agency", plan.agency],
    ["unitId", unit.id],
    ["unitName", unit.name],
    ["periodId", period.id],
    ["asOf", asOf ?? ""],
    ["settings", JSON.stringify(settings)],
    ["occurrences", JSON.stringify(occurrences)],
    ["indicators", JSON.stringify(indicators)],
  ]);
}
