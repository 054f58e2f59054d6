import type { PlainDate } from "../date/plainDate";
import type { Period } from "../periods/period";
import type { Awaited } from "./awaited";
import type { Schedule } from "./schedule";

/**
 * One milestone as it concerns one reporting period: a row of a unit's template.
 * A window, an event or a continuous task is one occurrence whose id is the milestone's ("2.1");
 * a periodic one has an occurrence for each of its periods ("22@2024-M02").
 */
export interface Occurrence {
  id: string;
  milestoneId: string;
  taskNumber: string;
  groupNumber: string;
  /** The milestone's own words, as printed. */
  text: string;
  label?: string;
  kind: Schedule["kind"];
  /** The period a periodic milestone reports on. */
  covers?: Period;
  /** Inclusive; as settled by the office, else as computed from the plan. */
  from?: PlainDate;
  due?: PlainDate;
  /** Why there is no due day yet. */
  awaits?: Awaited;
  /** An earlier period's report asked for it; it stands in this one's because it was left open. */
  carried?: true;
}
