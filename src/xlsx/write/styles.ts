import type { ConditionalFormatSpec } from "../../sheets/model/book";
import type { CellStyle } from "../../sheets/model/style";
import { alignmentXml, argb, borderXml, fillXml, fontXml, patternXml } from "./looks";
import { Pool } from "./pool";
import { declaration, element, escapeAttribute, list, main } from "./xml";

/** Number formats every reader knows by number (ECMA-376 part 1, 18.8.30). */
const builtIn: Record<string, number> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const firstCustom = 164;

export interface StyleUse {
  style: CellStyle;
  /** The number format where the style names none. */
  numberFormat?: string;
  /** The text stays text when someone edits the cell: Excel's leading apostrophe. */
  quotePrefix?: boolean;
}

/** The numbers of the first of its own, for looks that are put behind those of another styles part. */
export interface StyleStart {
  numberFormat: number;
  fonts: number;
  fills: number;
  borders: number;
  cellFormats: number;
}

/** The formats of a book, each kept once; gives their numbers and, at the end, styles.xml. */
export class StyleBook {
  private readonly fonts: Pool;
  private readonly fills: Pool;
  private readonly borders: Pool;
  private readonly formats: Pool;
  private readonly cellFormats: Pool;
  private readonly differences = new Pool();
  private readonly known = new Map<string, number>();

  constructor(behind?: StyleStart) {
    const pool = (first: string[], start?: number) => new Pool(start === undefined ? first : [], start);
    this.fonts = pool([fontXml({})], behind?.fonts);
    this.fills = pool([patternXml("none"), patternXml("gray125")], behind?.fills);
    this.borders = pool([borderXml()], behind?.borders);
    this.formats = new Pool([], behind?.numberFormat ?? firstCustom);
    this.cellFormats = pool([], behind?.cellFormats);
    this.cellFormat({ style: {} });
  }

  /** The number of a cell's format; 0 is the default look. */
  cellFormat({ style, numberFormat = "General", quotePrefix = false }: StyleUse): number {
    const key = JSON.stringify([style, numberFormat, quotePrefix]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const numFmtId = this.numberFormat(style.numberFormat ?? numberFormat);
    const fontId = this.fonts.add(fontXml(style));
    const fillId = this.fills.add(fillXml(style.fill));
    const borderId = this.borders.add(borderXml(style.border));
    const alignment = alignmentXml(style);
    const number = this.cellFormats.add(
      element(
        "xf",
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          quotePrefix: quotePrefix || undefined,
          applyNumberFormat: numFmtId > 0 || undefined,
          applyFont: fontId > 0 || undefined,
          applyFill: fillId > 0 || undefined,
          applyBorder: borderId > 0 || undefined,
          applyAlignment: alignment !== "" || undefined,
          applyProtection: style.unlocked || undefined,
        },
        alignment + (style.unlocked ? element("protection", { locked: 0 }) : ""),
      ),
    );
    this.known.set(key, number);
    return number;
  }

  /** The number of a conditional format's look. */
  difference({ fill, colour, bold, italic }: ConditionalFormatSpec["format"]): number {
    const font =
      (bold === undefined ? "" : element("b", { val: bold })) +
      (italic === undefined ? "" : element("i", { val: italic })) +
      (colour ? element("color", { rgb: argb(colour) }) : "");
    // Here the solid colour is the background one.
    const pattern = fill
      ? element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: argb(fill) }))
      : "";
    return this.differences.add(
      element("dxf", {}, (font && element("font", {}, font)) + (pattern && element("fill", {}, pattern))),
    );
  }

  private numberFormat(code: string): number {
    return builtIn[code] ?? this.formats.add(code);
  }

  /** What a styles part is given, each piece an element. */
  items(): Record<"numberFormats" | "fonts" | "fills" | "borders" | "cellFormats", string[]> {
    return {
      numberFormats: this.formats.items.map(
        (code) => `<numFmt numFmtId="${this.formats.add(code)}" formatCode="${escapeAttribute(code)}"/>`,
      ),
      fonts: this.fonts.items,
      fills: this.fills.items,
      borders: this.borders.items,
      cellFormats: this.cellFormats.items,
    };
  }

  xml(): string {
    const { numberFormats, fonts, fills, borders, cellFormats } = this.items();
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return (
      declaration +
      element(
        "styleSheet",
        { xmlns: main },
        list("numFmts", numberFormats) +
          list("fonts", fonts) +
          list("fills", fills) +
          list("borders", borders) +
          list("cellStyleXfs", [normal]) +
          list("cellXfs", cellFormats) +
          list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]) +
          list("dxfs", this.differences.items) +
          element("tableStyles", { count: 0 }),
      )
    );
  }
}
