import type { IndicatorRow } from "../../domain/consolidation/consolidation";
import { formatVersion, keySheet } from "../keySheet";
import type { SheetSpec } from "../model/book";
import type { TemplateInput } from "./templateInput";

/** Figures of an earlier period, without the file they came from: the unit's check needs no more. */
function withoutSource({ periodId, indicatorId, numerator, denominator }: IndicatorRow) {
  return { periodId, indicatorId, numerator, denominator };
}

/** `_CCHC` of a template: whose it is, and all the unit's own workbook needs to be checked by itself. */
export function templateKeys({
  plan,
  unit,
  period,
  occurrences,
  indicators,
  lastStates,
  settings,
  asOf,
}: TemplateInput): SheetSpec {
  const previous = [...(lastStates?.indicators.values() ?? [])].map(withoutSource);
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
    ...(previous.length > 0 ? [["previous", JSON.stringify(previous)] as const] : []),
  ]);
}
