/** What a unit's own check said of its report when the unit last noted it. */
export interface CheckStamp {
  /** Local `YYYY-MM-DDTHH:mm`. */
  at: string;
  /** Findings to correct and to review. */
  errors: number;
  warnings: number;
  /** Rows with something in them, of so many. */
  filled: number;
  total: number;
  /** What the input cells held then, as a short text: another one means that something was changed. */
  cells: string;
}

/** Whether a report was checked by its unit as it stands. */
export type SelfCheck = { kind: "none" } | { kind: "fresh" | "stale"; stamp: CheckStamp };
