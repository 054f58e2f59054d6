import { cellAddress } from "../../sheets/model/a1";
import { NotUnderstood } from "./notUnderstood";
import type { CellPlace, PlacedNote } from "./note";
import { anchorOf, boxHeight, type Grid } from "./noteBox";

/** The drawing language notes have their boxes in (VML; ECMA-376 part 4, 8.1). */
const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const boxType = "_x0000_t202";

const typeXml = `<v:shapetype ${namespaces} id="${boxType}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** Blocks of 1024 shape numbers; those of our own drawings begin where no program has come to yet. */
const firstBlock = 101;
const blockSize = 1024;

function shapeXml(note: PlacedNote, number: number, grid: Grid): string {
  const { row, column, text } = note;
  const height = boxHeight(text) * 0.75;
  return (
    `<v:shape ${namespaces} id="_x0000_s${number}" type="#${boxType}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:195pt;height:${height}pt;z-index:${number % blockSize};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchorOf(note, text, grid)}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** A drawing of hidden boxes for these notes. `sheet` is the sheet's 0-based place in the book. */
export function newDrawing(notes: readonly PlacedNote[], sheet: number, grid: Grid): string {
  const block = firstBlock + sheet;
  const shapes = notes.map((note, index) => shapeXml(note, block * blockSize + 1 + index, grid));
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
  return `<xml ${namespaces}>${layout}${typeXml}${shapes.join("")}</xml>`;
}

const clientData = /<(?:\w+:)?ClientData\b[^]*?<\/(?:\w+:)?ClientData>/g;
const valueOf = (data: string, name: string) =>
  new RegExp(`<(?:\\w+:)?${name}>\\s*([^<]*?)\\s*</`).exec(data)?.[1];

function placeOf(data: string): CellPlace | undefined {
  const [row, column] = [Number(valueOf(data, "Row") ?? NaN), Number(valueOf(data, "Column") ?? NaN)];
  const isNote = /ObjectType\s*=\s*["']Note["']/.test(data);
  return isNote && row >= 0 && column >= 0 ? { row, column } : undefined;
}

/**
 * A drawing with boxes for these notes: a cell that has one keeps it, grown to the text it now holds; the others get one.
 * Such drawings need not be well-formed (older programs write `<br>`), so that they are changed as text.
 */
export function withBoxes(drawing: string, notes: readonly PlacedNote[], grid: Grid): string {
  const left = new Map(notes.map((note) => [cellAddress(note.row, note.column), note]));
  const grown = drawing.replace(clientData, (data) => {
    const place = placeOf(data);
    const key = place ? cellAddress(place.row, place.column) : "";
    const note = left.get(key);
    left.delete(key);
    if (!note) return data;
    const anchor = anchorOf(note, note.text, grid);
    return data
      .replace(/<(?:\w+:)?Anchor>[^<]*<\/(?:\w+:)?Anchor>/, "")
      .replace(/<((?:\w+:)?)ClientData\b[^>]*>/, (tag, prefix: string) => {
        return `${tag}<${prefix}Anchor>${anchor}</${prefix}Anchor>`;
      });
  });
  if (left.size === 0) return grown;
  const end = /<\/(?:\w+:)?xml\s*>\s*$/.exec(grown);
  if (!end) throw new NotUnderstood("drawing without end");
  const numbers = [...grown.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(blockSize, ...numbers) + 1;
  const shapes = [...left.values()].map((note, index) => shapeXml(note, first + index, grid));
  const hasType = new RegExp(`\\bid\\s*=\\s*["']${boxType}["']`).test(grown);
  return grown.slice(0, end.index) + (hasType ? "" : typeXml) + shapes.join("") + grown.slice(end.index);
}
