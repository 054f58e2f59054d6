import type { FigureRows } from "../../../src/app/contract";
import type { PlainDate } from "../../../src/domain/date/plainDate";
import { units } from "./units";

const taskSource = (file: string) => ({ file, hash: file, sheet: "Nhiệm vụ", cells: { progress: "F7" } });

/** Two overdue milestones, the second of a unit that did not fill it in, and an indicator below its target. */
export const figureRows: FigureRows = {
  milestones: [
    { id: "22@2024-M02", taskNumber: "22", due: "2024-03-04", days: 16 },
    { id: "2.1", taskNumber: "2", due: "2024-01-31", days: 49 },
  ].map(({ id, taskNumber, due, days }, index) => ({
    unit: units[index]!,
    occurrence: {
      id,
      milestoneId: taskNumber,
      taskNumber,
      groupNumber: "IV",
      text: "Báo cáo",
      kind: "window" as const,
      due: due as PlainDate,
    },
    state: "overdue" as const,
    taskTitle: "Thực thi công vụ",
    days,
    label: "Báo cáo tháng 02",
    ...(index === 0 ? { source: taskSource("BC_VP.xlsx") } : {}),
  })),
  indicators: [],
};
