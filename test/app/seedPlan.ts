import { readFileSync } from "node:fs";
import type { PlanPreview } from "../../src/app/contract";
import { setPeriodAndAsOf } from "../../src/app/editBook";
import { previewPlan, writePlan } from "../../src/app/loadPlan";
import { currentPlanBook } from "../../src/app/planBook";
import { writePlanBook } from "../../src/app/run/writePlanBook";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { bundledPlan } from "../../src/planDocument/bundled";
import { withSampleBaselines } from "../../src/preview/sample/withSampleBaselines";
import { withSampleUnits } from "../../src/preview/sample/withSampleUnits";
import { quiet } from "./jobs";

/** The plan of 2024 as a file: 8 groups, 41 tasks, 27 indicators. */
export function seedFile(): { name: string; bytes: Uint8Array } {
  const { name, url } = bundledPlan();
  return { name, bytes: readFileSync(url) };
}

export async function previewSeedPlan(): Promise<PlanPreview> {
  const { value } = await previewPlan(seedFile(), quiet);
  if (!value) throw new Error("the seed plan could not be read");
  return value;
}

export const sixUnits = [
  "Văn phòng Sở",
  "Thanh tra Sở",
  "Phòng Kế hoạch – Tài chính",
  "Trung tâm Dịch vụ việc làm",
  "Trung tâm Công tác xã hội",
  "Phòng LĐTBXH huyện Anh Sơn",
];

/** The book as after an office entered its units and said that only these must report. */
export function withUnits(book: PlanBook, names: readonly string[] = sixUnits): PlanBook {
  const entered = withSampleBaselines(withSampleUnits(book));
  const units = entered.plan.units.map((unit) => ({ ...unit, reports: names.includes(unit.name) }));
  return { ...entered, plan: { ...entered.plan, units } };
}

/** Loads the seed plan into the open workbook, enters units and sets quarter I at 20 March 2024. */
export async function openSeedPlan(names: readonly string[] = sixUnits): Promise<PlanBook> {
  await writePlan(await previewSeedPlan(), quiet);
  await writePlanBook(withUnits(await currentPlanBook(), names), quiet);
  await setPeriodAndAsOf("2024-Q1", "2024-03-20");
  return currentPlanBook();
}
