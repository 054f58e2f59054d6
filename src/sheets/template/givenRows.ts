import type { Indicator, Task } from "../../domain/plan/plan";
import type { Occurrence } from "../../domain/schedule/occurrence";
import { listText } from "../listText";
import { occurrenceLabel } from "../occurrenceLabel";
import { targetLabel } from "../targetLabel";
import { indicatorIdHeading, taskIdHeading } from "./fields";
import { givenText, milestoneHeading } from "./lastState";

/** The texts a template's row was made with: by them a row is known when its hidden code is gone. */
export interface GivenRow {
  id: string;
  /** By heading, as they stand in the sheet; a blank one is left out. */
  texts: ReadonlyMap<string, string>;
  /** What the row is about, also where the sheet only says "(tiếp nhiệm vụ 1)". */
  title: string;
  /** Carried over from an earlier period: a template made before or after may lack it. */
  optional?: true;
}

/** Every row of a unit's template. */
export interface GivenRows {
  tasks: GivenRow[];
  indicators: GivenRow[];
}

/** Headings whose texts say which row it is; dates and what the office may still edit do not. */
export const telling = {
  [taskIdHeading]: {
    number: "TT",
    title: "Nhiệm vụ",
    others: [milestoneHeading, "Sản phẩm, kết quả đầu ra"],
  },
  [indicatorIdHeading]: { number: "TT", title: "Chỉ tiêu", others: ["Mức"] },
} as const;

function withoutBlanks(texts: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(texts.filter(([, text]) => text !== ""));
}

/** Whether the row of an occurrence has its task's words: the task's first one, and each that was carried over. */
export function isTold(occurrences: readonly Occurrence[], index: number): boolean {
  const own = occurrences[index];
  return own?.carried === true || occurrences[index - 1]?.taskNumber !== own?.taskNumber;
}

/** "(tiếp nhiệm vụ 1)": instead of the task's words in its further rows. */
export function continued(taskNumber: string): string {
  return `(tiếp nhiệm vụ ${taskNumber})`;
}

/**
 * Rows of Nhiệm vụ, in the sheet's order: only a task's first row has its words and outputs. A row carried over always has them, so that it
 * reads the same whichever rows stand before it. The last state below a milestone is not among its texts.
 */
export function givenTaskRows(occurrences: readonly Occurrence[], tasks: readonly Task[]): GivenRow[] {
  const byNumber = new Map(tasks.map((task) => [task.number, task]));
  return occurrences.map((occurrence, index) => {
    const { id, milestoneId, taskNumber, carried } = occurrence;
    const task = byNumber.get(taskNumber);
    const isFirst = isTold(occurrences, index);
    const title = task?.title ?? "";
    const texts = withoutBlanks([
      ["TT", milestoneId],
      ["Nhiệm vụ", isFirst ? title : continued(taskNumber)],
      ["Sản phẩm, kết quả đầu ra", isFirst ? listText(task?.outputs ?? []) : ""],
      [milestoneHeading, givenText(milestoneHeading, occurrenceLabel(occurrence))],
    ]);
    return { id, title, texts, ...(carried && { optional: true }) };
  });
}

/** Rows of Chỉ tiêu, in the sheet's order. */
export function givenIndicatorRows(indicators: readonly Indicator[]): GivenRow[] {
  return indicators.map(({ id, title, target }) => ({
    id,
    title,
    texts: withoutBlanks([
      ["TT", id],
      ["Chỉ tiêu", title],
      ["Mức", targetLabel(target)],
    ]),
  }));
}
