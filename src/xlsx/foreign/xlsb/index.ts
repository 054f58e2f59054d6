import type { WorkbookCells } from "../../../sheets/model/workbookCells";
import { broken } from "../../read/fileRefused";
import { readRelationships } from "../../read/relationships";
import { joinFiles, storeFile } from "../../zip/pack";
import type { ZipParts } from "../../zip/unpack";
import { agreedCells } from "../agreedCells";
import { joinBytes } from "../joinBytes";
import { readBySheetJs } from "../sheetJs";
import { cellCounter } from "../storedBook";
import { withinRecords } from "../withinRecords";
import { readFormatRecords, readWorkbookRecords } from "./bookParts";
import { readSheetRecords } from "./sheetPart";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const binary = "application/vnd.ms-excel";

/** A sheet without cells, for what is no worksheet but keeps its place: the records that begin and end one. */
const emptySheet = Uint8Array.of(0x81, 0x01, 0, 0x82, 0x01, 0);

function bytesOf(zip: ZipParts, part: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  zip.read(part, (bytes) => pieces.push(bytes.slice()));
  return joinBytes(pieces);
}

/** Ids stand in XML that we write, and are looked up in plain objects. */
function requirePlainId(id: string): void {
  if (!/^[A-Za-z0-9_.-]+$/.test(id) || id in {}) throw broken("odd relationship id");
}

function typesXml(overrides: [part: string, type: string][]): string {
  const items = overrides.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${binary}.${type}"/>`,
  );
  return `<?xml version="1.0"?><Types xmlns="${packageTypes}/content-types">${items.join("")}</Types>`;
}

function relationshipsXml(targets: [id: string, type: string, target: string][]): string {
  const items = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${packageTypes}/relationships">${items.join("")}</Relationships>`;
}

/**
 * The filled cells, sheets and names of an .xlsb file whose workbook is this part. SheetJS gets a new package of the
 * parts that matter, whose sizes and checksums are verified, under names of ours.
 */
export async function readXlsb(zip: ZipParts, workbookPart: string): Promise<WorkbookCells> {
  const relationships = readRelationships(zip, workbookPart);
  const partOf = (type: string) => {
    const found = [...relationships.values()].filter((one) => one.type === type);
    if (found.length > 1) throw broken(`two parts of ${type}`);
    return found[0]?.target;
  };
  const workbook = bytesOf(zip, workbookPart);
  const { sheets, date1904 } = withinRecords(() => readWorkbookRecords(workbook));
  const stylesPart = partOf("styles");
  const stringsPart = partOf("sharedStrings");
  const styles = stylesPart === undefined ? undefined : bytesOf(zip, stylesPart);
  const strings = stringsPart === undefined ? undefined : bytesOf(zip, stringsPart);
  const count = cellCounter();
  const sheetBytes = sheets.map((sheet) => {
    requirePlainId(sheet.relationshipId);
    const part = relationships.get(sheet.relationshipId);
    if (!part) throw broken("sheet without part");
    zip.onStep();
    return part.type === "worksheet"
      ? withinRecords(() => readSheetRecords(bytesOf(zip, part.target), sheet, count))
      : emptySheet;
  });
  const files: [name: string, type: string, bytes: Uint8Array][] = [
    ["xl/workbook.bin", "sheet.binary.macroEnabled.main", workbook],
    ...sheetBytes.map((bytes, index): [string, string, Uint8Array] => [
      `xl/worksheets/sheet${index + 1}.bin`,
      "worksheet",
      bytes,
    ]),
    ...(styles ? [["xl/styles.bin", "styles", styles] as [string, string, Uint8Array]] : []),
    ...(strings ? [["xl/sharedStrings.bin", "sharedStrings", strings] as [string, string, Uint8Array]] : []),
  ];
  const sheetTargets = sheets.map(({ relationshipId }, index): [string, string, string] => [
    relationshipId,
    "worksheet",
    `worksheets/sheet${index + 1}.bin`,
  ]);
  const text = (content: string) => new TextEncoder().encode(content);
  const bytes = joinFiles(
    [
      { name: "[Content_Types].xml", bytes: text(typesXml(files.map(([name, type]) => [name, type]))) },
      { name: "_rels/.rels", bytes: text(relationshipsXml([["rId1", "officeDocument", "xl/workbook.bin"]])) },
      { name: "xl/_rels/workbook.bin.rels", bytes: text(relationshipsXml(sheetTargets)) },
      ...files.map(([name, , content]) => ({ name, bytes: content })),
    ].map(storeFile),
  );
  const dateStyles = styles ? withinRecords(() => readFormatRecords(styles)) : [];
  return agreedCells(await readBySheetJs(bytes), { sheets, dateStyles, date1904 });
}
