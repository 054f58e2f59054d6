import { areaAddress, columnLetters, type Area } from "../../../sheets/model/a1";
import { sheetPrefix } from "./area";

/** A table as formulas see it. */
export interface TableView {
  name: string;
  sheetName: string;
  /** With the heading row. */
  area: Area;
  columns: string[];
}

/** A formula with its structured references resolved; numbers are columns of the formula's own row. */
export type CompiledFormula = (string | { column: number; sheet: string })[];

export type Compilation = { parts: CompiledFormula } | { problem: string };

const identifier = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/**
 * Resolves structured references ("tblViec[Hạn]", "[@[Tiến độ]]", "tblViec[[#Headers],[Hạn]]", a bare table name) to A1.
 * `home` is the table the formula stands in. The engine has no structured references of its own.
 */
export function compileStructured(
  formula: string,
  tables: TableView[],
  home: TableView | undefined,
): Compilation {
  const parts: CompiledFormula = [];
  let at = 0;
  let plain = "";
  const byName = (name: string) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  while (at < formula.length) {
    const char = formula.charAt(at);
    if (char === '"' || char === "'") {
      const end = endOfQuoted(formula, at);
      plain += formula.slice(at, end);
      at = end;
      continue;
    }
    identifier.lastIndex = at;
    const name = char === "[" ? "" : identifier.exec(formula)?.[0];
    if (name === undefined) {
      plain += char;
      at++;
      continue;
    }
    const after = at + name.length;
    const bracketed = formula.charAt(after) === "[";
    const table = name === "" ? home : byName(name);
    if (!bracketed && (!table || /[(!]/.test(formula.charAt(after)))) {
      plain += name;
      at = after;
      continue;
    }
    const end = bracketed ? endOfBrackets(formula, after) : after;
    if (end === undefined) return { problem: "A bracket is not closed." };
    if (!table)
      return { problem: name === "" ? "The formula stands in no table." : `No table is named ${name}.` };
    const resolved = resolveSpecifier(
      table,
      bracketed ? formula.slice(after + 1, end - 1) : "",
      table === home,
    );
    if ("problem" in resolved) return resolved;
    parts.push(plain, ...resolved.parts);
    plain = "";
    at = end;
  }
  parts.push(plain);
  return { parts };
}

/** The A1 formula for a cell of `row` (0-based). */
export function renderCompiled(parts: CompiledFormula, row: number): string {
  return parts
    .map((part) =>
      typeof part === "string" ? part : `${part.sheet}$${columnLetters(part.column)}${row + 1}`,
    )
    .join("");
}

function endOfQuoted(formula: string, start: number): number {
  const end = formula.indexOf(formula.charAt(start), start + 1);
  return end < 0 ? formula.length : end + 1;
}

function endOfBrackets(formula: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}

/** The inside of the brackets as its items: "@", "#Headers", column names, ":" between two columns. */
function itemsOf(inside: string): string[] {
  const text = inside.trim();
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    return ["#This Row", ...(rest === "" ? [] : itemsOf(rest))];
  }
  if (!text.startsWith("[")) return text === "" ? [] : [unescaped(text)];
  const items: string[] = [];
  for (let at = 0; at < text.length;) {
    if (text.charAt(at) === "[") {
      const end = endOfBrackets(text, at) ?? text.length;
      items.push(unescaped(text.slice(at + 1, end - 1)));
      at = end;
    } else {
      if (text.charAt(at) === ":") items.push(":");
      at++;
    }
  }
  return items;
}

const unescaped = (name: string): string => name.replace(/'([[\]#'@])/g, "$1");

function resolveSpecifier(table: TableView, inside: string, isHome: boolean): Compilation {
  const items = itemsOf(inside);
  const sections = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const names = items.filter((item) => !item.startsWith("#") && item !== ":");
  const columns = names.map((name) =>
    table.columns.findIndex((column) => column.toLowerCase().normalize() === name.toLowerCase().normalize()),
  );
  const missing = columns.indexOf(-1);
  if (missing >= 0) return { problem: `Table ${table.name} has no column ${names[missing] ?? ""}.` };
  const left = table.area.left + (columns.length > 0 ? Math.min(...columns) : 0);
  const right = columns.length > 0 ? table.area.left + Math.max(...columns) : table.area.right;
  const sheet = isHome ? "" : `${sheetPrefix(table.sheetName)}!`;
  if (sections.includes("#this row")) {
    const first = { column: left, sheet };
    return { parts: left === right ? [first] : [first, ":", { column: right, sheet: "" }] };
  }
  const rows = rowsOfSections(table.area, sections);
  if (!rows) return { problem: `Table ${table.name} has no ${sections.join(", ")}.` };
  const address = areaAddress({ ...rows, left, right }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return { parts: [`${sheetPrefix(table.sheetName)}!${address}`] };
}

function rowsOfSections(area: Area, sections: string[]): { top: number; bottom: number } | undefined {
  const body = { top: area.top + 1, bottom: area.bottom };
  if (sections.length === 0 || (sections.length === 1 && sections[0] === "#data")) return body;
  if (sections.includes("#totals")) return undefined;
  if (sections.includes("#all")) return { top: area.top, bottom: area.bottom };
  return { top: area.top, bottom: sections.includes("#data") ? area.bottom : area.top };
}
