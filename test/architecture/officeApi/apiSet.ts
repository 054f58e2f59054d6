import ts from "typescript";

/** A requirement set and its version, "ExcelApi 1.14". */
export interface ApiSet {
  name: string;
  /** Major and minor of the newest thing the member takes or does; Infinity for what is only a preview. */
  version: [number, number];
  /** Where the member came, if some of it came later. */
  since: [number, number];
}

/** "[Api set: ExcelApi 1.1 for getting the name; 1.4 for setting it.]": the highest version counts. */
const excelForm = /\[\s*Api set:\s*([A-Za-z]*)([^\]]*)\]/i;
/** "**Requirement set**: {@link … | SharedRuntime 1.1}", as the common API writes it. */
const commonForm = /\*\*Requirement sets?\*\*:[^|]*\|\s*([A-Za-z]+)\s+(\d+\.\d+)/;

function versionOf(text: string): [number, number] {
  const [major = 0, minor = 0] = text.split(".").map(Number);
  return [major, minor];
}

export function isAbove(
  [major, minor]: [number, number],
  [otherMajor, otherMinor]: [number, number],
): boolean {
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** "1.14" → its two numbers. */
export const parseVersion = versionOf;

/** What a comment says; undefined where it names no set. */
export function setInText(comment: string): ApiSet | undefined {
  const excel = excelForm.exec(comment);
  if (excel) {
    const [, name = "", rest = ""] = excel;
    const versions = [...rest.matchAll(/\d+\.\d+/g)].map(([version]) => versionOf(version));
    const highest = versions.reduce((a, b) => (isAbove(b, a) ? b : a), [0, 0] as [number, number]);
    const isPreview = versions.length === 0 || /\b(beta|preview)\b/i.test(rest);
    const version: [number, number] = isPreview ? [Infinity, 0] : highest;
    return { name: name || "Common", version, since: versions[0] ?? version };
  }
  const common = commonForm.exec(comment);
  if (!common) return undefined;
  const version = versionOf(common[2] ?? "");
  return { name: common[1] ?? "", version, since: version };
}

function commentOf(declaration: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join("\n");
}

/** The set a member is in: its own comment says, else that of its method, class, interface or enum. */
export function setOf(declaration: ts.Node): ApiSet | undefined {
  for (let node = declaration; node.parent && !ts.isModuleBlock(node); node = node.parent) {
    const found = setInText(commentOf(node));
    if (found) return found;
  }
  return undefined;
}

/** "Excel.Range.values": namespaces, class and member. */
export function qualifiedName(declaration: ts.Node): string {
  const names: string[] = [];
  for (let node: ts.Node | undefined = declaration; node; node = node.parent) {
    const { name } = node as { name?: ts.Node };
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.unshift(name.text);
  }
  return names.join(".");
}
