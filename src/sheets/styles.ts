import type { BorderSide, CellStyle, Colour } from "./model/style";

/** Colours of every sheet. States differ in lightness too (94/88/71/31), so they survive grey print. */
export const palette = {
  heading: "#DDE5F0",
  headingRule: "#3B4A63",
  rule: "#9AA5B4",
  group: "#F2F2F2",
  input: "#FFF8D6",
  inputRule: "#B8860B",
  quiet: "#595959",
  black: "#000000",
  white: "#FFFFFF",
  overdue: "#8C1D18",
  late: "#EE9B4B",
  dueSoon: "#FFD966",
  good: "#E3EEF9",
  /** Good in a chart, where white stands for open. */
  goodBar: "#4F81B0",
  /** A figure that is not judged, in a chart. */
  bar: "#9DC3E6",
  noReport: "#C9C9C9",
  tabResult: "#2F5597",
  tabInput: "#B8860B",
  tabRecord: "#7F7F7F",
} as const satisfies Record<string, Colour>;

/** Number formats in en-US form. */
export const formats = {
  date: "dd/mm/yyyy",
  dateTime: "dd/mm/yyyy hh:mm",
  text: "@",
  count: "#,##0",
  figure: "#,##0.###",
  ratio: "0.0%",
  /** A share without decimals. */
  share: "0%",
  /** Zero is a dot: only what is there draws the eye. */
  dotCount: '#,##0;-#,##0;"·"',
  points: "+0.0;-0.0;0.0",
} as const;

const side = (colour: Colour, style: BorderSide["style"] = "thin"): BorderSide => ({ style, colour });

function box(colour: Colour): NonNullable<CellStyle["border"]> {
  return { top: side(colour), right: side(colour), bottom: side(colour), left: side(colour) };
}

/** Named looks. Locked unless `unlocked` is said. */
export const styles = {
  title: { bold: true, size: 14, vertical: "center" },
  subtitle: { bold: true },
  plain: {},
  note: { italic: true, colour: palette.quiet },
  wrappedNote: { italic: true, colour: palette.quiet, wrap: true, vertical: "top" },
  label: { horizontal: "right" },
  heading: {
    bold: true,
    fill: palette.heading,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    border: { ...box(palette.rule), bottom: side(palette.headingRule, "medium") },
  },
  band: { bold: true, size: 9, horizontal: "span", vertical: "center", border: box(palette.rule) },
  inputBand: {
    bold: true,
    size: 9,
    horizontal: "span",
    vertical: "center",
    fill: palette.input,
    border: box(palette.inputRule),
  },
  group: {
    bold: true,
    fill: palette.group,
    border: { top: side(palette.rule), bottom: side(palette.rule) },
  },
  groupNumber: {
    bold: true,
    fill: palette.group,
    horizontal: "center",
    border: { top: side(palette.rule), bottom: side(palette.rule), left: side(palette.rule) },
  },
  text: { vertical: "top", wrap: true, border: box(palette.rule) },
  quietText: { vertical: "top", wrap: true, italic: true, colour: palette.quiet, border: box(palette.rule) },
  centre: { vertical: "top", horizontal: "center", wrap: true, border: box(palette.rule) },
  quietCentre: {
    vertical: "top",
    horizontal: "center",
    wrap: true,
    italic: true,
    colour: palette.quiet,
    border: box(palette.rule),
  },
  strong: { vertical: "top", horizontal: "center", wrap: true, bold: true, border: box(palette.rule) },
  date: { vertical: "top", horizontal: "center", numberFormat: formats.date, border: box(palette.rule) },
  dateTime: {
    vertical: "top",
    horizontal: "center",
    numberFormat: formats.dateTime,
    border: box(palette.rule),
  },
  count: {
    vertical: "top",
    horizontal: "right",
    indent: 1,
    numberFormat: formats.count,
    border: box(palette.rule),
  },
  figure: {
    vertical: "top",
    horizontal: "right",
    indent: 1,
    numberFormat: formats.figure,
    border: box(palette.rule),
  },
  ratio: {
    vertical: "top",
    horizontal: "right",
    indent: 1,
    numberFormat: formats.ratio,
    border: box(palette.rule),
  },
  textAsIs: { vertical: "top", wrap: true, numberFormat: formats.text, border: box(palette.rule) },
} as const satisfies Record<string, CellStyle>;

/** The same look as a cell people fill in: yellow, ochre border, unlocked. */
export function asInput(style: CellStyle): CellStyle {
  return { ...style, fill: palette.input, border: box(palette.inputRule), unlocked: true };
}

export const inputStyles = {
  text: asInput(styles.textAsIs),
  centre: asInput(styles.centre),
  date: asInput(styles.date),
  figure: asInput(styles.figure),
} as const;
