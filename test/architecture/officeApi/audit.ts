import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type ts from "typescript";
import { isAbove, parseVersion, qualifiedName, setOf, type ApiSet } from "./apiSet";
import { isGuarded } from "./guards";
import type { OfficeProgram } from "./program";
import { usesIn, type Use } from "./uses";

/** Members whose types name no set, and why they may be used all the same. */
const withoutSet: [RegExp, string][] = [
  [/^Office(Extension|Core)\./, "the client library itself; there wherever ExcelApi 1.1 is"],
  [/^Excel\.(run|RequestContext\.\w+|RunOptions\.delayForCellEdit)$/, "how every batch is run"],
  [
    /^Office\.(onReady|context|Context\.(requirements|displayLanguage|ui)|RequirementSetSupport\.isSetSupported)$/,
    "how the client starts",
  ],
  [
    /^Office\.(EventType|AsyncResult(Status)?(\.\w+)?)$/,
    "words and answers of the common API, of no use alone",
  ],
  [
    /^Office\.(actions|Actions\.associate|AddinCommands\.\w+(\.\w+)?)$/,
    "commands; the manifest's add-in commands bring them, in Excel too where the types name Mailbox only",
  ],
];

/** Members whose set stands in Microsoft's list of the sets, not in the types. */
const setsBesideTypes: [RegExp, ApiSet][] = [
  [
    /^Office\.(UI\.displayDialogAsync|Dialog\.\w+|EventType\.Dialog\w+)$/,
    { name: "DialogApi", version: [1, 1], since: [1, 1] },
  ],
];

export interface Member {
  /** "src/excel/run.ts:20" */
  place: string;
  /** "Excel.Range.values" */
  name: string;
  set: ApiSet | undefined;
}

export interface Audit {
  members: Member[];
  /** One sentence for each use that is not allowed. */
  problems: string[];
}

export type DeclaredSet = Pick<ApiSet, "name" | "version">;

/** The sets a manifest asks for. */
export function declaredSets(manifest: string): DeclaredSet[] {
  const xml = readFileSync(manifest, "utf8");
  return [...xml.matchAll(/<Set\s+Name="(\w+)"\s+MinVersion="([\d.]+)"/g)].map(
    ([, name = "", version = ""]) => ({ name, version: parseVersion(version) }),
  );
}

/** Which members of Office.js these files use, and which of them the manifest does not ask for. */
export function audit(
  { program, checker }: OfficeProgram,
  root: string,
  files: readonly string[],
  declared: readonly DeclaredSet[],
): Audit {
  const members: Member[] = [];
  const problems: string[] = [];
  for (const path of files) {
    const file = program.getSourceFile(path);
    if (!file) throw new Error(`${path} is not in the program.`);
    for (const use of usesIn(file, checker)) {
      const line = file.getLineAndCharacterOfPosition(use.node.getStart(file)).line + 1;
      const place = `${relative(root, path)}:${line}`;
      members.push({ place, ...memberOf(use) });
      const problem = problemOf(use, declared, checker);
      if (problem) problems.push(`${place}: ${problem}`);
    }
  }
  return { members, problems };
}

function memberOf({ declaration, name: written }: Use): { name: string; set: ApiSet | undefined } {
  if (!declaration) return { name: written, set: undefined };
  const name = qualifiedName(declaration);
  const [, beside] = setsBesideTypes.find(([known]) => known.test(name)) ?? [];
  return { name, set: beside ?? setOf(declaration) };
}

const worded = ({ name, version: [major, minor] }: DeclaredSet): string =>
  major === Infinity ? `${name} (preview)` : `${name} ${major}.${minor}`;

function problemOf(use: Use, declared: readonly DeclaredSet[], checker: ts.TypeChecker): string | undefined {
  const { name, set } = memberOf(use);
  if (!use.declaration) {
    return `${name} is not in the types of Office.js: it is a preview or cannot be read from the source. Use a released member, and literal texts in load().`;
  }
  if (withoutSet.some(([known]) => known.test(name))) return undefined;
  if (!set) {
    return `${name} names no requirement set. Use another member, or add it to withoutSet with the reason.`;
  }
  const manifest = declared.find((each) => each.name === set.name);
  if (manifest && !isAbove(set.version, manifest.version)) return undefined;
  if (isGuarded(use.node, set, checker)) return undefined;
  const has = manifest ? worded(manifest) : `no ${set.name}`;
  return `${name} is in ${worded(set)}; the manifest has ${has}. Ask Office.context.requirements.isSetSupported("${set.name}", "${set.version.join(".")}") first, or do without it.`;
}
