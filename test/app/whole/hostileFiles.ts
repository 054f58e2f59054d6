import { zipSync } from "fflate";
import type { IncomingFile } from "../../../src/app/contract";
import type { FindingCode } from "../../../src/domain/finding/codes";
import { maxFileBytes } from "../../../src/xlsx/limits";
import { writeWorkbook, zipFiles } from "../../../src/xlsx/write";
import { packFile, joinFiles } from "../../../src/xlsx/zip/pack";
import { compoundFile } from "../../xlsx/compoundFile";
import { bytesOf, changed, sheetPart, worksheet } from "../../xlsx/hostile/parts";
import { rawBook, rawParts, relationships, zipParts } from "../../xlsx/rawBook";
import { bookOf, sheetOf, text } from "../../xlsx/bookOf";
import { incoming } from "../mail";

export interface HostileFile {
  what: string;
  code: FindingCode;
  file: IncomingFile;
}

const rows = (cells: string) => rawBook({ sheetData: `<row r="1">${cells}</row>` });
const doctype = (entities: string, cell: string) =>
  changed({
    [sheetPart]: worksheet(`<row><c t="str"><v>${cell}</v></c></row>`, `<!DOCTYPE w [${entities}]>`),
  });

/** The usual small book whose worksheet is packed otherwise than its zip says. */
function withEntry(change: Partial<ReturnType<typeof packFile>>): Uint8Array {
  const parts = Object.entries(rawParts()).map(([name, content]) => {
    const packed = packFile({ name, bytes: bytesOf(content as string) });
    return name === sheetPart ? { ...packed, ...change } : packed;
  });
  return joinFiles(parts);
}

const types = (content: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${content}</Types>`;

const xlsb = () =>
  zipParts({
    "[Content_Types].xml": types(
      '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>',
    ),
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.bin"] }),
    "xl/workbook.bin": "…",
  });

/** Files that hold nothing anyone could read as a report, whatever the plan: by what is wrong with them. */
const unreadable: [what: string, code: FindingCode, bytes: () => Uint8Array][] = [
  ["csv under .xlsx", "fileNotExcel", () => bytesOf("\ufeffTT,Nhiệm vụ\r\n1,Ban hành")],
  ["trang web", "fileNotExcel", () => bytesOf("<html><script>alert(1)</script><table>")],
  ["pdf", "fileNotExcel", () => bytesOf("%PDF-1.7\n")],
  ["tep rong", "fileNotExcel", () => new Uint8Array()],
  ["van ban xml", "fileNotExcel", () => bytesOf("<?xml version='1.0'?><Workbook/>")],
  ["zip cua xlsx", "fileNotExcel", () => zipSync({ "a.xlsx": rawBook() })],
  ["excel 4", "fileXls", () => Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00])],
  ["excel 97 hong", "fileBroken", () => compoundFile("Workbook")],
  ["co mat khau", "fileEncrypted", () => compoundFile("EncryptedPackage")],
  ["nhi phan hong", "fileBroken", xlsb],
  [
    "libreoffice ods hong",
    "fileBroken",
    () => zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
  ],
  ["qua lon", "fileTooBig", () => new Uint8Array(maxFileBytes + 1)],
  ["sai CRC", "fileBroken", () => withEntry({ crc: 1 })],
  ["sai kich thuoc", "fileBroken", () => withEntry({ size: 9_999 })],
  ["khong giai nen duoc", "fileBroken", () => withEntry({ method: 8, data: Uint8Array.from([7, 7, 7]) })],
  ["bom nen", "fileOverLimit", () => changed({ [sheetPart]: " ".repeat(65 * 1024 * 1024) })],
  ["bom noi doi", "fileBroken", () => withEntry({ method: 8, size: 10 })],
  [
    "hai muc trung ten",
    "fileBroken",
    () => joinFiles(["a", "A"].map((name) => packFile({ name, bytes: bytesOf("1") }))),
  ],
  ["duong dan ra ngoai", "fileBroken", () => zipFiles([{ name: "../../a", bytes: bytesOf("x") }])],
  ["bom thuc the", "fileBroken", () => doctype('<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">', "&b;")],
  ["thuc the ngoai", "fileBroken", () => doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;")],
  ["thieu trang", "fileBroken", () => changed({ [sheetPart]: undefined })],
  ["thieu workbook", "fileBroken", () => changed({ "xl/workbook.xml": undefined })],
  ["thieu chuoi dung chung", "fileBroken", () => changed({ "xl/sharedStrings.xml": undefined })],
  ["ngoai goi", "fileBroken", () => changed({ "_rels/.rels": relationships({ a: ["x", "../../etc"] }) })],
  ["hai gia tri mot o", "fileBroken", () => rows("<c><v>1</v><v>2</v></c>")],
  ["mot o hai lan", "fileBroken", () => rows('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
  ["kieu o la", "fileBroken", () => rows('<c t="__proto__"><v>1</v></c>')],
  ["dinh dang khong co", "fileBroken", () => rows('<c s="7"><v>45371</v></c>')],
  [
    "khong phai unicode",
    "fileBroken",
    () => changed({ [sheetPart]: Uint8Array.from([...bytesOf(worksheet("")), 0x80]) }),
  ],
  ["XML khong dung", "fileBroken", () => rows('<c r="A1"><v>1</c></v>')],
  ["qua sau", "fileOverLimit", () => rows("<x>".repeat(70) + "</x>".repeat(70))],
  ["chu qua dai", "fileOverLimit", () => rows(`<c t="str"><v>${"a".repeat(32_768)}</v></c>`)],
  [
    "qua nhieu trang",
    "fileOverLimit",
    () => writeWorkbook(bookOf(Array.from({ length: 257 }, (_, at) => sheetOf([], { name: `T${at}` })))),
  ],
  ["so khac", "notTemplate", () => writeWorkbook(bookOf([sheetOf([[text("Danh sách cán bộ")]])]))],
];

/** Files made of a good one, so that only the damage is wrong with them. */
function damaged(good: Uint8Array): typeof unreadable {
  const flipped = good.slice();
  flipped[good.length >> 1]! ^= 0x10;
  return [
    ["cat mot phan tu", "fileBroken", () => good.slice(0, good.length >> 2)],
    ["cat byte cuoi", "fileBroken", () => good.slice(0, -1)],
    ["doi mot bit", "fileBroken", () => flipped],
    ["noi hai tep", "fileBroken", () => Uint8Array.from([...good, ...good])],
  ];
}

/** Everything of the above, each file named by its defect. */
export function hostileFiles(good: Uint8Array): HostileFile[] {
  return [...unreadable, ...damaged(good)].map(([what, code, bytes]) => ({
    what,
    code,
    file: incoming(`hong - ${what}.xlsx`, bytes()),
  }));
}
