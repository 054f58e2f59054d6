import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { version } from "../../src/taskpane/version";

const root = resolve(import.meta.dirname, "../..");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Attributes whose value people see or hear. */
const spoken = new Set([
  "label",
  "title",
  "sub",
  "placeholder",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "validationMessage",
  "content",
  "hint",
  "alt",
  "caption",
]);

/** Texts an expression may come to: those of its branches too, not those it compares or looks up. */
function textsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text);
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf);
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return textsOf(node.right);
  const joins = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
  return joins.includes(kind) ? [node.left, node.right].flatMap(textsOf) : [];
}

const saysSomething = (text: string) => /\p{L}/u.test(text);

/** Texts that stand in the code itself: in JSX, in spoken attributes, and anything with Vietnamese letters. */
function literalTexts(path: string, text = readFileSync(path, "utf8")): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text.trim());
    const isChild =
      ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));
    if (isChild) found.push(...textsOf(node));
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) found.push(...textsOf(node.initializer));
    if ((ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) && /[ăâđêôơưà-ỹ]/i.test(node.text)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(saysSomething);
}

describe("a text that stands in the code", () => {
  it.each([
    ["in an element", "<p>Loading</p>"],
    ["in a fragment", "<>Loading</>"],
    ["as an element's expression", '<p>{"Loading"}</p>'],
    ["in a branch", '<p>{busy ? "Loading" : t("app.name")}</p>'],
    ["after a condition", '<p>{busy && "Loading"}</p>'],
    ["in a template", "<p>{`${n} files`}</p>"],
    ["put together", '<p>{n + " files"}</p>'],
    ["as a label", '<Field label="Period" />'],
    ["as a label's branch", '<Field label={wide ? "Period" : ""} />'],
    ["as a name for screen readers", "<Button aria-label={`Remove ${name}`} />"],
    [
      "as a title, a placeholder, an alternative",
      '<Input title="Date" /> || <img alt="Logo" /> || <Input placeholder="Name" />',
    ],
    ["with Vietnamese letters, anywhere", 'const text = "Kỳ báo cáo";'],
  ])("%s is found", (_, text) => {
    expect(literalTexts("planted.tsx", text)).not.toEqual([]);
  });

  it.each([
    '<p className="wide">{t("app.name")}</p>',
    "<p>{count} · {date}</p>",
    '<Field label={t(busy ? "app.loading" : "app.name")} />',
    '<Tab value="level">{view === "level" && <Sign kind="ok" />}</Tab>',
  ])("%s says nothing of its own", (text) => {
    expect(literalTexts("planted.tsx", text)).toEqual([]);
  });
});

describe("the words of pane and commands", () => {
  const files = ["src/taskpane", "src/commands"]
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => /\.tsx?$/.test(path));

  it("all come from the catalogue", () => {
    const texts = files.flatMap((path) =>
      literalTexts(path).map((text) => `${relative(root, path)}: ${text}`),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(texts).toEqual([]);
  });

  it("every key of the catalogue is said somewhere", () => {
    const code = files.map((path) => readFileSync(path, "utf8")).join("\n");
    const built =
      /^(?:(?:sev|sign|field|period|work|set|role|rows?|table|err\.why|err\.step)\.|names\.(?:new|no)(?:Unit|Group))/;
    const keys = filesBelow(join(root, "src/i18n/vi"))
      .filter(
        (path) =>
          !/findings(Plan|Received|Scoring|Values)|(sheet|holiday|report|chase|scoring)Words/.test(path),
      )
      .flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/^ {2}"?([\w.]+)"?:/gm)].map((match) => match[1]!),
      );
    expect(keys.filter((key) => !built.test(key) && !code.includes(`"${key}"`))).toEqual([]);
  });

  it("the version is the package's", () => {
    const { version: packaged } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe(packaged);
  });
});
