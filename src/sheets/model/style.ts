/** "#RRGGBB". */
export type Colour = `#${string}`;

export interface BorderSide {
  style: "thin" | "medium" | "hair";
  colour: Colour;
}

/** How a cell looks and whether it may be edited. Anything absent is the book's default (Times New Roman 11, locked, no fill). */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  colour?: Colour;
  fill?: Colour;
  border?: { top?: BorderSide; right?: BorderSide; bottom?: BorderSide; left?: BorderSide };
  /** `span` is "centre across selection": the following empty cells of the same style are part of it. */
  horizontal?: "left" | "center" | "right" | "span";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  indent?: number;
  /** Excel number format in en-US form: "dd/mm/yyyy", "0.0%", "@". */
  numberFormat?: string;
  unlocked?: boolean;
}
