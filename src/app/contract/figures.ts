import type { PeriodId } from "../../domain/periods/period";
import type { Figure } from "../../domain/summary/figure";
import type { IndicatorBehind, MilestoneBehind } from "../../domain/summary/rowsBehind";

/** Where a reported value stands in the data sheets. */
export type RowPlace = { periodId: PeriodId; unitId: string } & (
  { occurrenceId: string } | { indicatorId: string }
);

/** What a figure of Tổng hợp counts, with what the sheets call it: "Báo cáo tháng 02", "≥ 95%". */
export interface FigureRows {
  milestones: (MilestoneBehind & { label: string })[];
  indicators: (IndicatorBehind & { targetLabel: string })[];
}

/** A cell of Tổng hợp a person selected, and what it counts. */
export interface SelectedFigure {
  address: string;
  figure: Figure;
}
