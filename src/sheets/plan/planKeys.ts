import type { LastRun } from "../../domain/consolidation/lastRun";
import type { PeriodKind, PlanSettings } from "../../domain/periods/period";
import { defaultSettings } from "../../domain/periods/period";
import type { PlanBook, SettledDate } from "../../domain/plan/planBook";
import type { Plan } from "../../domain/plan/plan";
import { milestoneId } from "../../domain/schedule/occurrences";
import { formatVersion, keySheet, type Keys } from "../keySheet";
import type { SheetSpec } from "../model/book";
import { scoringKey } from "../scoring/scoringKey";

const settingKeys = Object.keys(defaultSettings) as (keyof PlanSettings)[];
const kinds: readonly string[] = ["month", "quarter", "half", "nineMonths", "year"] satisfies PeriodKind[];

/** What people noted of tasks and milestones that a newer plan no longer has: kept, though no sheet shows it. */
interface Leftovers {
  notes: Record<string, string>;
  settled: Record<string, SettledDate>;
}

function without<Value>(record: Record<string, Value>, shown: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !shown.has(key)));
}

function leftoversOf({ plan, taskNotes, settled }: PlanBook): Leftovers {
  const tasks = new Set(plan.tasks.map(({ number }) => number));
  const milestones = new Set(
    plan.tasks.flatMap(({ number, milestones: list }) =>
      list.map((_, index) => milestoneId(number, index, list.length)),
    ),
  );
  return { notes: without(taskNotes, tasks), settled: without(settled, milestones) };
}

/** `_CCHC` of a plan workbook. Kỳ báo cáo, Ngày tính and the days of "due soon" are cells of Tổng hợp instead. */
export function planKeys(book: PlanBook): SheetSpec {
  const { plan, settings, lastRun } = book;
  const leftovers = leftoversOf(book);
  const hasLeftovers = Object.keys(leftovers.notes).length + Object.keys(leftovers.settled).length > 0;
  return keySheet([
    ["kind", "plan"],
    ["formatVersion", String(formatVersion)],
    ["planId", plan.id],
    ["planVersion", plan.version],
    ["title", plan.title],
    ["agency", plan.agency],
    ["year", String(plan.year)],
    ["cycle", plan.cycle.join(",")],
    ...settingKeys.map((key) => [key, String(settings[key])] as const),
    ["scoring", scoringKey(book.scoring)],
    ["leftovers", hasLeftovers ? JSON.stringify(leftovers) : ""],
    ["lastRun", lastRun ? JSON.stringify(lastRun) : ""],
  ]);
}

/** A value that this software wrote as JSON; nothing where someone broke it. */
function parsed(json: string | undefined): object | undefined {
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLastRun(value: object): value is LastRun {
  const { runId, periodId, unitIds, before } = value as Partial<Record<keyof LastRun, unknown>>;
  if (typeof runId !== "string" || typeof periodId !== "string" || !Array.isArray(unitIds)) return false;
  const parts = (before ?? {}) as Partial<Record<keyof LastRun["before"], unknown>>;
  return [parts.tasks, parts.indicators, parts.reports, parts.findings].every(Array.isArray);
}

/** What `planKeys` wrote; nothing where it is no plan's or the year is missing. */
export function readPlanKeys(keys: Keys | undefined):
  | (Pick<Plan, "id" | "version" | "title" | "agency" | "year" | "cycle"> & {
      settings: PlanSettings;
      lastRun?: LastRun;
      leftovers: Leftovers;
    })
  | undefined {
  const year = Number(keys?.get("year"));
  if (!keys || keys.get("kind") !== "plan" || !Number.isInteger(year)) return undefined;
  const number = (key: keyof PlanSettings) => {
    const value = Number(keys.get(key) ?? NaN);
    return Number.isInteger(value) && value >= 0 ? value : defaultSettings[key];
  };
  const lastRun = parsed(keys.get("lastRun"));
  const leftovers = parsed(keys.get("leftovers")) as Partial<Leftovers> | undefined;
  const read = {
    id: keys.get("planId") ?? "",
    version: keys.get("planVersion") ?? "",
    title: keys.get("title") ?? "",
    agency: keys.get("agency") ?? "",
    year,
    cycle: (keys.get("cycle") ?? "").split(",").filter((kind) => kinds.includes(kind)) as PeriodKind[],
    settings: {
      figuresFromDay: number("figuresFromDay"),
      sendByDay: number("sendByDay"),
      monthlySendByDay: number("monthlySendByDay"),
      dueSoonDays: number("dueSoonDays"),
    },
    leftovers: { notes: leftovers?.notes ?? {}, settled: leftovers?.settled ?? {} },
  };
  return lastRun && isLastRun(lastRun) ? { ...read, lastRun } : read;
}
