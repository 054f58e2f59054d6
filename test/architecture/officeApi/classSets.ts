import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isAbove, setOf, type ApiSet } from "./apiSet";

/** Members every proxy has; they never reach the host. */
const ofTheClient = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

/** Class → ExcelApi version → its members, blank between them; as Office.js' types say. */
export type ClassSets = Record<string, Record<string, string>>;

/** The ExcelApi set of each member of these classes; members of other sets are left out. */
export function classSets(root: string, classes: ReadonlySet<string>): ClassSets {
  const path = join(root, "node_modules/@types/office-js/index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found = file.statements
    .filter(ts.isModuleDeclaration)
    .filter(({ name }) => name.text === "Excel")
    .flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter(ts.isClassDeclaration)
    .filter(({ name }) => name !== undefined && classes.has(name.text));
  return Object.fromEntries(
    found
      .map((each): [string, Record<string, string>] => [each.name?.text ?? "", membersBySet(each)])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

function membersBySet(declaration: ts.ClassDeclaration): Record<string, string> {
  const sets = new Map<string, ApiSet>();
  for (const member of declaration.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : "";
    const set = setOf(member);
    if (name === "" || ofTheClient.has(name) || set?.name !== "ExcelApi") continue;
    const other = sets.get(name);
    // Of overloads, the oldest is enough to call it.
    if (!other || isAbove(other.since, set.since)) sets.set(name, set);
  }
  const versions = [...sets.values()].map(({ since }) => since).sort((a, b) => (isAbove(a, b) ? 1 : -1));
  return Object.fromEntries(
    versions.map((version) => {
      const text = version.join(".");
      const names = [...sets].filter(([, set]) => set.since.join(".") === text).map(([name]) => name);
      return [text, names.sort().join(" ")];
    }),
  );
}
