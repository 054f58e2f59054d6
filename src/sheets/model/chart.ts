import type { Colour } from "./style";

/** One row of values of a chart. */
export interface ChartSeries {
  /** As the legend shows it: the text of the cell above the values, where the sheet's heading stands. */
  name: string;
  /** A1 area on the chart's own sheet, one column; hidden cells are drawn too. */
  values: string;
  colour: Colour;
  /** Dark, so that neighbours can be told apart in grey. */
  outline: Colour;
}

/** A native chart over cells of its own sheet. */
export interface ChartSpec {
  /** Unique on its sheet; by it a chart of ours is found again. ASCII. */
  name: string;
  kind: "barStacked" | "barClustered" | "columnClustered";
  /** A1 area the chart covers. */
  area: string;
  /** Shown above the chart. */
  title: string;
  /** A1 area on the chart's own sheet, one column, as long as the values. */
  categories: string;
  /** At least one. */
  series: ChartSeries[];
  legend?: "right" | "bottom";
  /** Shows each value in this number format (en-US form). */
  labels?: string;
  /** Where the value axis ends; absent: where the values do. It begins at 0, or bars would lie. */
  most?: number;
}

/** How every chart looks, whoever writes it. Sizes in points, gaps in per cent of a bar's width. */
export const chartLook = {
  titleSize: 10,
  textSize: 9,
  textColour: "#000000",
  frame: "#9AA5B4",
  /** Width of the bars' outlines. */
  outline: 0.75,
  gap: { barStacked: 40, barClustered: 40, columnClustered: 150 },
  /** Of bars side by side; stacked ones cover each other. */
  overlap: { barStacked: 100, barClustered: 0, columnClustered: 0 },
} as const satisfies Record<string, number | Colour | Record<ChartSpec["kind"], number>>;

/** Bars run from top to bottom as their rows do. */
export const isHorizontal = ({ kind }: ChartSpec): boolean => kind !== "columnClustered";
