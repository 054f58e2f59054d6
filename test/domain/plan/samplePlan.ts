import type { Indicator, Plan, Task } from "../../../src/domain/plan/plan";
import { planVersion } from "../../../src/domain/plan";
import { parseDeadline } from "../../../src/domain/deadline";
import { parseUnits } from "../../../src/domain/units";
import type { KnownUnits, Unit } from "../../../src/domain/units/unit";

export const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  aliases: [],
  reports: true,
  ...more,
});

export const indicator = (id: string, title: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  place: id.slice(0, id.lastIndexOf(".")),
  title,
  kind: "ratio",
  aggregation: "ratio",
  numeratorLabel: "Số đạt",
  denominatorLabel: "Tổng số",
  reportedBy: "",
  ...more,
});

/** number, lead, support, deadline */
type TaskCells = [string, string, string, string];

/** A small plan made as the reader makes one: mentions and milestones come from the cells. */
export function samplePlan(tasks: TaskCells[], known: KnownUnits, more: Partial<Plan> = {}): Plan {
  const content = {
    title: "Kế hoạch cải cách hành chính năm 2024",
    agency: "Sở Nội vụ",
    year: 2024,
    groups: [{ number: "I", title: "CẢI CÁCH THỂ CHẾ", shortTitle: "Thể chế" }],
    tasks: tasks.map(([number, leadText, supportText, deadlineText]): Task => ({
      number,
      groupNumber: "I",
      title: `Nhiệm vụ ${number}`,
      outputs: ["Báo cáo"],
      leadText,
      supportText,
      lead: parseUnits(leadText, known),
      support: parseUnits(supportText, known),
      deadlineText,
      milestones: parseDeadline(deadlineText, { year: 2024, cycle: ["quarter", "half", "year"] }),
    })),
    indicators: [] as Indicator[],
    units: [...known.units],
    unitGroups: [...known.groups],
    cycle: ["quarter", "half", "year"] satisfies Plan["cycle"],
    ...more,
  };
  return { id: "cchc-2024-so-noi-vu", version: planVersion(content), ...content };
}
