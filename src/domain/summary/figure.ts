import type { CountedState } from "./stateCounts";

/** One figure of Tổng hợp: what it counts. Without `group` or `unitId`: over all of them. */
export type Figure =
  | { kind: "milestones"; states: readonly CountedState[]; group?: string; unitId?: string }
  | { kind: "belowTarget" };
