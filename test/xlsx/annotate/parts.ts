import { unzipSync } from "fflate";
import { blankSheet } from "../../../src/sheets/model/blankSheet";
import { annotateWorkbook, type CellNote, type FirstSheet } from "../../../src/xlsx/annotate";

const decoder = new TextDecoder();

/** The parts of a file as text, by name. */
export function textParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

export const firstSheet: FirstSheet = {
  sheet: {
    ...blankSheet("Trả lại bổ sung"),
    columns: [{ width: 40 }],
    page: { orientation: "portrait", marginCm: 2, titleRows: [1, 1] },
    rows: [
      { cells: [{ content: { kind: "text", text: "=1+1" }, style: { bold: true, fill: "#FFD966" } }] },
      { cells: [{ content: { kind: "number", number: 12 }, style: { numberFormat: "0.000" } }] },
    ],
  },
  links: [{ from: "A1", sheet: "Trang", address: "B2" }],
};

/** The annotated file; fails where it was refused. */
export async function annotated(bytes: Uint8Array, notes: readonly CellNote[]): Promise<Uint8Array> {
  const made = await annotateWorkbook(bytes, notes, firstSheet, "Văn phòng Sở");
  if (made.kind === "refused") throw new Error(`refused: ${made.reason}`);
  return made.bytes;
}

/** What `annotateWorkbook` may change in a sheet: the reference to its notes' drawing, and which sheet is selected. */
function withoutNotes(sheet: string): string {
  return sheet
    .replace(/<(?:\w+:)?legacyDrawing [^>]*\/>/, "")
    .replace(/ tabSelected="(?:true|1|0|false)"/g, "");
}

const mayChange = /^\[Content_Types\]\.xml$|\.rels$|\/comments?[^/]*\.xml$|\.vml$/;

/** Parts of a file that came out different in other ways than notes and a first sheet make them. */
export function touchedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = textParts(after);
  return [...textParts(before)]
    .filter(([name, text]) => {
      const made = now.get(name);
      if (made === undefined) return true;
      if (made === text || mayChange.test(name)) return false;
      if (name.endsWith("styles.xml")) return !keepsStyles(text, made);
      if (name.endsWith("workbook.xml")) return !keepsSheets(text, made);
      return withoutNotes(made) !== withoutNotes(text);
    })
    .map(([name]) => name);
}

/** The looks that were there stand in front of the new ones, in every list. */
function keepsStyles(before: string, after: string): boolean {
  const lists = (text: string) =>
    ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"].map(
      (name) =>
        new RegExp(`<(?:\\w+:)?${name}[ >][^]*?(?=</(?:\\w+:)?${name}>)`)
          .exec(text)?.[0]
          .replace(/^<[^>]*>/, "") ?? "",
    );
  const now = lists(after);
  return lists(before).every((list, index) => now[index]!.startsWith(list));
}

/** Sheets behind the first one, and names with the sheet they belong to. */
function keepsSheets(before: string, after: string): boolean {
  const names = (text: string, shift: number) =>
    [...text.matchAll(/<(?:\w+:)?definedName ([^>]*)>([^<]*)/g)].map(([, attributes = "", refers]) => [
      attributes.replace(/localSheetId="(\d+)"/, (_, id: string) => `localSheetId="${Number(id) - shift}"`),
      refers,
    ]);
  const sheets = (text: string) => [...text.matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(([tag]) => tag);
  return (
    JSON.stringify(names(before, 0)) ===
      JSON.stringify(names(after, 1).filter(([attributes]) => !attributes!.includes('localSheetId="-1"'))) &&
    JSON.stringify(sheets(before)) === JSON.stringify(sheets(after).slice(1))
  );
}

/** Notes by part and cell. */
export function notesOf(bytes: Uint8Array): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, text] of textParts(bytes)) {
    if (!/\/comments?[^/]*\.xml$/.test(name)) continue;
    for (const [, ref = "", content = ""] of text.matchAll(
      /<(?:\w+:)?comment [^>]*?ref="([A-Z]+\d+)"[^>]*>([^]*?)<\/(?:\w+:)?comment>/g,
    )) {
      found[ref] = [...content.matchAll(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)</g)].map(([, said]) => said).join("");
    }
  }
  return found;
}
