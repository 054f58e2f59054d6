import type { Sheet } from "./sheet";
import type { Book } from "./book";
import { parseAddress, splitSheet } from "../model/area";
import type { Area } from "../../../sheets/model/a1";
import { parseCell } from "../../../sheets/model/a1";
import { refuse } from "../protocol/officeError";
import { StructuredReferences } from "./tableViews";

/** Univer's mark for a name of the whole book. */
const wholeBook = "AllDefaultWorkbook";

export interface DefinedName {
  id: string;
  name: string;
  /** With "=", as it was written. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Undefined: of the whole book. */
  scope?: Sheet;
}

/** Names of the book, or of one sheet. */
export function namesOf(book: Book, scope?: Sheet): DefinedName[] {
  const map = book.injector.get(book.kit.IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(map)
    .filter((item) => (item.localSheetId ?? wholeBook) === (scope?.id ?? wholeBook))
    .map((item) => ({
      id: item.id,
      name: item.name,
      formula: book.nameOriginals.get(item.id) ?? withEquals(item.formulaOrRefString),
      comment: item.comment ?? "",
      visible: !item.hidden,
      scope,
    }));
}

export function findName(book: Book, name: string, scope?: Sheet): DefinedName | undefined {
  return namesOf(book, scope).find((item) => item.name.toLowerCase() === name.toLowerCase());
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

/** Refuses a name Excel would refuse for a defined name or a table. */
export function checkName(book: Book, name: unknown, scope?: Sheet): string {
  if (typeof name !== "string" || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    refuse("InvalidArgument", `${String(name)} cannot be a name.`);
  }
  if (parseCell(name) || /^(?=[rc])(?:r\d*)?(?:c\d*)?$/i.test(name)) {
    refuse("InvalidArgument", `${name} looks like a cell.`);
  }
  const lower = name.toLowerCase();
  if (findName(book, name, scope) || book.tables.some(({ table }) => table.name.toLowerCase() === lower)) {
    refuse("ItemAlreadyExists", `The name ${name} is taken.`);
  }
  return name;
}

export function addName(
  book: Book,
  name: string,
  formula: string,
  more: { scope?: Sheet; comment?: string; hidden?: boolean } = {},
): DefinedName {
  const made: DefinedName = {
    id: book.nextId("name"),
    name,
    formula: withEquals(formula),
    comment: more.comment ?? "",
    visible: !more.hidden,
    scope: more.scope,
  };
  sendName(book, made);
  return made;
}

/** Sends a name to the engine, structured references resolved. */
export function sendName(book: Book, item: DefinedName): void {
  const references = new StructuredReferences(book);
  let resolved = item.formula;
  book.nameOriginals.delete(item.id);
  if (references.concerns(item.formula)) {
    const result = references.resolve(item.formula, item.scope ?? book.activeSheet, 0, 0);
    resolved = "formula" in result ? result.formula : "=#REF!";
    if (resolved !== item.formula) book.nameOriginals.set(item.id, item.formula);
  }
  book.mutate("formula.mutation.set-defined-name", {
    id: item.id,
    name: item.name,
    formulaOrRefString: resolved,
    comment: item.comment,
    hidden: !item.visible,
    localSheetId: item.scope?.id ?? wholeBook,
  });
}

export function deleteName(book: Book, item: DefinedName): void {
  book.nameOriginals.delete(item.id);
  book.mutate("formula.mutation.remove-defined-name", {
    id: item.id,
    name: item.name,
    formulaOrRefString: item.formula,
  });
}

/** The range a formula like "='Tổng hợp'!$C$3" or "=tblMoc[Hạn]" stands for; undefined when it is no plain range. */
export function rangeOfFormula(
  book: Book,
  formula: string,
  home?: Sheet,
): { sheet: Sheet; area: Area } | undefined {
  const references = new StructuredReferences(book);
  let plain = formula;
  if (references.concerns(formula)) {
    const result = references.resolve(formula, home ?? book.activeSheet, 0, 0);
    if (!("formula" in result)) return undefined;
    plain = result.formula;
  }
  const { sheet: sheetName, address } = splitSheet(plain.replace(/^=/, "").trim());
  const sheet = sheetName === undefined ? home : book.sheetNamed(sheetName);
  const area = parseAddress(address);
  if (sheet && area) return { sheet, area };
  const named = sheetName === undefined && !area ? findName(book, address) : undefined;
  return named && named.formula !== formula ? rangeOfFormula(book, named.formula, home) : undefined;
}
