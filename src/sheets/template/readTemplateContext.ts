import type { IndicatorRow } from "../../domain/consolidation/consolidation";
import { isPlainDate } from "../../domain/date/plainDate";
import { defaultSettings, type Period, type PlanSettings } from "../../domain/periods/period";
import { periodById } from "../../domain/periods/periodById";
import type { Indicator } from "../../domain/plan/plan";
import type { Occurrence } from "../../domain/schedule/occurrence";
import type { Unit } from "../../domain/units/unit";
import { readKeys, type Keys } from "../keySheet";
import type { WorkbookCells } from "../model/workbookCells";
import { storedList } from "./templateIds";

/** What a template carries to be checked by itself, in the unit's own workbook. The office never relies on it. */
export interface TemplateContext {
  planId: string;
  planVersion: string;
  planTitle: string;
  planYear: number;
  agency: string;
  /** As the checks ask for it. */
  plan: { year: number };
  unit: Unit;
  period: Period;
  occurrences: Occurrence[];
  indicators: Indicator[];
  settings: PlanSettings;
  /** The unit's figures of an earlier period, which this one's may not fall below. */
  previous: IndicatorRow[];
}

function hasTexts(item: object, fields: readonly string[]): boolean {
  return fields.every((field) => typeof (item as Record<string, unknown>)[field] === "string");
}

function isOccurrence(item: object): item is Occurrence {
  const { due, from } = item as { due?: unknown; from?: unknown };
  const isDate = (value: unknown) => value === undefined || (typeof value === "string" && isPlainDate(value));
  const texts = ["id", "milestoneId", "taskNumber", "groupNumber", "text", "kind"];
  return hasTexts(item, texts) && isDate(due) && isDate(from);
}

function isIndicator(item: object): item is Indicator {
  const texts = [
    "id",
    "place",
    "title",
    "kind",
    "aggregation",
    "numeratorLabel",
    "denominatorLabel",
    "reportedBy",
  ];
  const { target } = item as { target?: unknown };
  const isTarget = typeof target === "object" && target !== null && hasTexts(target, ["comparator", "text"]);
  return hasTexts(item, texts) && (target === undefined || isTarget);
}

function previousRow(item: object, unitId: string): IndicatorRow[] {
  const { periodId, indicatorId, numerator, denominator } = item as Record<string, unknown>;
  if (typeof periodId !== "string" || typeof indicatorId !== "string") return [];
  const row: IndicatorRow = {
    periodId,
    unitId,
    indicatorId,
    source: { file: "", hash: "", sheet: "", cells: {} },
  };
  if (typeof numerator === "number") row.numerator = numerator;
  if (typeof denominator === "number") row.denominator = denominator;
  return [row];
}

function readSettings(keys: Keys): PlanSettings {
  const settings = { ...defaultSettings };
  const [stored] = storedList(new Map([["settings", `[${keys.get("settings") ?? ""}]`]]), "settings");
  for (const key of Object.keys(settings) as (keyof PlanSettings)[]) {
    const value = (stored as Record<string, unknown> | undefined)?.[key];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) settings[key] = value;
  }
  return settings;
}

/** Reads it from `_CCHC`; nothing where the workbook is no template or its period is not one. */
export function readTemplateContext(cells: WorkbookCells): TemplateContext | undefined {
  const keys = readKeys(cells);
  if (keys?.get("kind") !== "template") return undefined;
  const settings = readSettings(keys);
  const period = periodById(keys.get("periodId") ?? "", settings);
  const year = Number(keys.get("planYear"));
  if (!period || !Number.isInteger(year)) return undefined;
  const unitId = keys.get("unitId") ?? "";
  return {
    planId: keys.get("planId") ?? "",
    planVersion: keys.get("planVersion") ?? "",
    planTitle: keys.get("planTitle") ?? "",
    planYear: year,
    agency: keys.get("agency") ?? "",
    plan: { year },
    unit: { id: unitId, name: keys.get("unitName") ?? "", aliases: [], reports: true },
    period,
    occurrences: storedList(keys, "occurrences").filter(isOccurrence),
    indicators: storedList(keys, "indicators").filter(isIndicator),
    settings,
    previous: storedList(keys, "previous").flatMap((item) => previousRow(item, unitId)),
  };
}
