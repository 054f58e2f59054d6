import type { PlanPreview } from "../../../src/app/contract";
import { previewSeedPlan } from "../seedPlan";

/** Two units of the seed plan's own. */
export const twoUnits = ["Văn phòng Sở", "Thanh tra Sở"];

/** A few tasks and indicators of the seed plan: every kind of sheet, table and rule, in little time. */
export async function previewSmallPlan(tasks = 4): Promise<PlanPreview> {
  const preview = await previewSeedPlan();
  const { plan } = preview;
  const kept = plan.tasks.slice(0, tasks);
  const groups = plan.groups.filter(({ number }) => kept.some((task) => task.groupNumber === number));
  return {
    ...preview,
    plan: { ...plan, tasks: kept, groups, indicators: plan.indicators.slice(0, 2) },
    milestones: kept.reduce((sum, { milestones }) => sum + milestones.length, 0),
  };
}
