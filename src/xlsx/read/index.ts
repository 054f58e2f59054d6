import type { SheetCells, WorkbookCells } from "../../sheets/model/workbookCells";
import { maxFileBytes, maxReadMs } from "../limits";
import { openZip, type ZipParts } from "../zip/unpack";
import { readOds, readXls, readXlsb } from "../foreign";
import { isCompoundFile, isEncryptedPackage, requireZip } from "./fileKind";
import { broken, FileRefused } from "./fileRefused";
import { readRelationships } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { readDateStyles } from "./styles";
import { readWorkbookPart } from "./workbook";
import { findWorkbookPart } from "./workbookPart";
import { readWorksheet } from "./worksheet";

export { FileRefused } from "./fileRefused";

const megabyte = 1024 * 1024;

/** Refuses the file when it is called after the time a file may take. */
function timeLimit(): () => void {
  const end = performance.now() + maxReadMs;
  return () => {
    if (performance.now() > end) throw new FileRefused("fileTimeout", { seconds: maxReadMs / 1000 });
  };
}

async function read(bytes: Uint8Array): Promise<WorkbookCells> {
  if (bytes.length > maxFileBytes) {
    const sizeMb = Math.ceil((bytes.length / megabyte) * 10) / 10;
    throw new FileRefused("fileTooBig", { sizeMb, limitMb: maxFileBytes / megabyte });
  }
  const onStep = timeLimit();
  if (isCompoundFile(bytes)) {
    if (isEncryptedPackage(bytes)) throw new FileRefused("fileEncrypted");
    return { ...(await readXls(bytes, onStep)), format: "xls" };
  }
  requireZip(bytes);
  const zip = openZip(bytes, onStep);
  const { format, part } = findWorkbookPart(zip);
  if (format === "ods") return { ...readOds(zip), format };
  if (format === "xlsb") return { ...(await readXlsb(zip, part)), format };
  return readXlsx(zip, part);
}

function readXlsx(zip: ZipParts, workbookPart: string): WorkbookCells {
  const relationships = readRelationships(zip, workbookPart);
  const partOf = (type: string) => {
    const found = [...relationships.values()].filter((one) => one.type === type).map(({ target }) => target);
    if (new Set(found).size > 1) throw broken(`two parts of ${type}`);
    return found[0];
  };
  const { sheets, definedNames, date1904 } = readWorkbookPart(zip, workbookPart);
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  const context = {
    sharedStrings: stringsPart === undefined ? [] : readSharedStrings(zip, stringsPart),
    dateStyles: stylesPart === undefined ? [] : readDateStyles(zip, stylesPart),
    date1904,
  };
  let filled = 0;
  return {
    sheets: sheets.map(({ name, state, relationshipId }): SheetCells => {
      // A sheet that Excel 5 kept a macro module in: it has no part.
      if (relationshipId === "") return { name, state, cells: [] };
      const part = relationships.get(relationshipId ?? "");
      if (!part) throw broken("sheet without part");
      // Chart sheets and the like have no cells but keep their place.
      if (part.type !== "worksheet") return { name, state, cells: [] };
      const read = readWorksheet(zip, part.target, { ...context, filled });
      filled += read.cells.length;
      return { name, state, ...read };
    }),
    definedNames,
  };
}

/**
 * The filled cells, sheets and names of an .xlsx file (.xlsm and .xltx too), read strictly and within limits; of an
 * .xls, .xlsb or .ods as well, which `format` then tells. Rejects only with `FileRefused`. Takes seconds for the largest
 * files: call it in a worker, which can also be ended where SheetJS does not come back.
 */
export function readWorkbook(bytes: Uint8Array): Promise<WorkbookCells> {
  return read(bytes);
}
