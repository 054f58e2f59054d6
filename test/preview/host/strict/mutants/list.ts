/** A rule of the host made lenient: `from` is replaced by `to` in one of its source files. */
export interface Mutant {
  rule: string;
  /** Below src/preview/host. */
  file: string;
  from: string;
  to: string;
  /** The test file that must go red, below test/preview/host. */
  test: string;
}

/** Rules of what a workbook refuses. */
const workbook: Mutant[] = [
  {
    rule: "locked cells of a protected sheet are not written",
    file: "engine/protection.ts",
    from: "if (!isEditable(sheet, area)) denied(sheet);",
    to: "",
    test: "strict/protection.test.ts",
  },
  {
    rule: "a protected sheet's looks, rows and tables do not change",
    file: "engine/protection.ts",
    from: "if (protection && !(option && protection[option] === true)) denied(sheet);",
    to: "",
    test: "strict/protection.test.ts",
  },
  {
    rule: "a protected sheet is not protected again",
    file: "office/worksheetProtection.ts",
    from: 'if (sheet.state.protection) refuse("AccessDenied", "The sheet is protected already.");',
    to: "",
    test: "strict/protection.test.ts",
  },
  {
    rule: "protection comes off by its password only",
    file: "office/worksheetProtection.ts",
    from: "passwordText(password) !== wanted",
    to: "false",
    test: "strict/protection.test.ts",
  },
  {
    rule: "a sheet's name has at most 31 characters",
    file: "engine/sheetNames.ts",
    from: "name.length > 31",
    to: "name.length > 310",
    test: "strict/names.test.ts",
  },
  {
    rule: "a sheet's name has no apostrophe at its ends",
    file: "engine/sheetNames.ts",
    from: ` || name.startsWith("'") || name.endsWith("'")`,
    to: "",
    test: "strict/names.test.ts",
  },
  {
    rule: "no sheet is named History",
    file: "engine/sheetNames.ts",
    from: 'name.toLowerCase() === "history"',
    to: 'name === "history"',
    test: "strict/names.test.ts",
  },
  {
    rule: "two sheets do not differ in capitals only",
    file: "engine/book.ts",
    from: "sheet.name.toLowerCase() === wanted",
    to: "sheet.name === name",
    test: "strict/names.test.ts",
  },
  {
    rule: "a very hidden sheet is not deleted",
    file: "engine/tabs.ts",
    from: "if (sheet.state.veryHidden) refuse",
    to: "if (false) refuse",
    test: "strict/names.test.ts",
  },
  {
    rule: "a defined name does not look like a cell",
    file: "engine/names.ts",
    from: 'refuse("InvalidArgument", `${name} looks like a cell.`);',
    to: "",
    test: "strict/names.test.ts",
  },
  {
    rule: "an address lies inside the sheet",
    file: "model/area.ts",
    from: "return whole && ordered && inside",
    to: "return whole && ordered",
    test: "strict/names.test.ts",
  },
  {
    rule: "tables do not overlap",
    file: "engine/tables.ts",
    from: "other !== self && intersection(other.area, area)",
    to: "other !== self && rowsOf(area) < 0",
    test: "strict/tables.test.ts",
  },
  {
    rule: "a table has no merged cells under it",
    file: "engine/tables.ts",
    from: "mergesOf(sheet).some((merged) => intersection(merged, area))",
    to: "false",
    test: "strict/tables.test.ts",
  },
  {
    rule: "headings of a table are each there once",
    file: "engine/tables.ts",
    from: "for (const table of renamed) mendHeadings(sheet, table);",
    to: "",
    test: "strict/tables.test.ts",
  },
  {
    rule: "cells of a table are not merged",
    file: "engine/cellDeeds.ts",
    from: 'refuse("InvalidOperation", "Cells of a table cannot be merged.");',
    to: "",
    test: "strict/tables.test.ts",
  },
  {
    rule: "a rule's formula names no table",
    file: "office/ruleFormula.ts",
    from: 'refuse("InvalidArgument", `${text} names a table: no rule may.`);',
    to: "",
    test: "strict/rules.test.ts",
  },
  {
    rule: "a validation list is at most 255 characters long",
    file: "office/dataValidation.ts",
    from: 'text.length > 255 ? refuse("InvalidArgument", "A list',
    to: 'false ? refuse("InvalidArgument", "A list',
    test: "strict/rules.test.ts",
  },
  {
    rule: "a text that looks like a date becomes one",
    file: "model/typedValue.ts",
    from: "readDate(trimmed, locale) ?? ",
    to: "",
    test: "strict/typing.test.ts",
  },
  {
    rule: "format @ keeps a text as it is",
    file: "model/typedValue.ts",
    from: 'if (isTextCell) return { kind: "text", text };',
    to: "",
    test: "strict/typing.test.ts",
  },
  {
    rule: "the add-in's changes clear what can be taken back",
    file: "createHost.ts",
    from: "if (changesWorkbook(body)) forgetUndo(this.book);",
    to: "",
    test: "strict/undo.test.ts",
  },
  {
    rule: "the add-in hears of its own writes",
    file: "engine/tellChange.ts",
    from: "book.tell({ type: eventType.changed,",
    to: "if (!book.addInWrites) book.tell({ type: eventType.changed,",
    test: "strict/events.test.ts",
  },
  {
    rule: "the sheet that is left is told of",
    file: "engine/changes.ts",
    from: "if (left !== sheetId) this.tabs(eventType.deactivated, left);",
    to: "",
    test: "strict/events.test.ts",
  },
];

/** Rules of the protocol: what a request may hold. A line here adds one. */
const protocol: Mutant[] = [
  {
    rule: "a member above the Excel's ExcelApi set is not there",
    file: "protocol/apiSets.ts",
    from: "if (hasMember(className, member, excelApi)) return;",
    to: "return;",
    test: "strict/apiSets.test.ts",
  },
  {
    rule: "an array has the size of its range",
    file: "office/rangeWrites.ts",
    from: "if (!fits)",
    to: "if (false)",
    test: "strict/arrays.test.ts",
  },
  {
    rule: "a cell holds at most 32,767 characters",
    file: "engine/contents.ts",
    from: "if (typed.text.length > longestText)",
    to: "if (false)",
    test: "strict/formulas.test.ts",
  },
  {
    rule: "a formula has at most 8,192 characters",
    file: "engine/contents.ts",
    from: "if (formula.length > longestFormula)",
    to: "if (false)",
    test: "strict/formulas.test.ts",
  },
  {
    rule: "a formula is in English notation",
    file: "engine/contents.ts",
    from: "this.locale === enUs ? localNotation(formula) : undefined",
    to: "undefined as string | undefined",
    test: "strict/formulas.test.ts",
  },
  {
    rule: "a rule's formula is in English notation",
    file: "office/ruleFormula.ts",
    from: 'if (localNotation(text)) refuse("InvalidArgument", "The formula is in local notation.");',
    to: "",
    test: "strict/formulas.test.ts",
  },
  {
    rule: "a formula can be read",
    file: "engine/contents.ts",
    from: "if (!this.sheet.book.calculation.formulas.isWellFormed(a1))",
    to: "if (false)",
    test: "strict.test.ts",
  },
  {
    rule: "a request is at most 5 MB long",
    file: "createHost.ts",
    from: "if (size > mostBytes)",
    to: "if (false)",
    test: "strict/payload.test.ts",
  },
  {
    rule: "an answer is at most 5 MB long",
    file: "createHost.ts",
    from: "if (answered > mostBytes)",
    to: "if (false)",
    test: "strict/payload.test.ts",
  },
  {
    rule: "a range that is read has at most five million cells",
    file: "office/range.ts",
    from: "if (cells > mostCells)",
    to: "if (false)",
    test: "strict/payload.test.ts",
  },
  {
    rule: "a request fails while a cell is edited",
    file: "cellEditing.ts",
    from: "if (!waits)",
    to: "if (false)",
    test: "strict/cellEdit.test.ts",
  },
  {
    rule: "a request that asks for it waits until the cell is left",
    file: "cellEditing.ts",
    from: "await this.ended;",
    to: "return;",
    test: "strict/cellEdit.test.ts",
  },
];

export const mutants: readonly Mutant[] = [...workbook, ...protocol];
