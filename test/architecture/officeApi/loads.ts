import ts from "typescript";
import { isOffice } from "./program";
import type { Use } from "./uses";

/** What `load("a, b/c")`, `load(["a"])` and `load({ select: "a" })` or `load({ a: true })` name, each step of a path. */
export function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): Use[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const [wanted] = call.arguments;
  if (!declaration || !isOffice(declaration) || !wanted) return [];
  const paths = pathsOf(wanted, checker);
  if (!paths) return [{ node: wanted, name: `load(${wanted.getText()})`, declaration: undefined }];
  const owner = checker.getTypeAtLocation(expression.expression);
  return paths.flatMap((path) => stepsOf(owner, path, wanted, checker));
}

/** The paths an argument names; undefined where it cannot be read from the source. */
function pathsOf(argument: ts.Expression, checker: ts.TypeChecker): string[] | undefined {
  if (ts.isArrayLiteralExpression(argument))
    return all(argument.elements.map((each) => pathsOf(each, checker)));
  if (ts.isObjectLiteralExpression(argument)) {
    return all(argument.properties.map((property) => pathsOfProperty(property, checker)));
  }
  const type = checker.getTypeAtLocation(argument);
  const texts = (type.isUnion() ? type.types : [type]).map((each) =>
    each.isStringLiteral() ? each.value : undefined,
  );
  return texts.every((text) => text !== undefined)
    ? texts.flatMap((text) => text.split(",").map((path) => path.trim()))
    : undefined;
}

function pathsOfProperty(
  property: ts.ObjectLiteralElementLike,
  checker: ts.TypeChecker,
): string[] | undefined {
  if (!ts.isPropertyAssignment(property)) return undefined;
  const name = property.name.getText();
  if (name === "select" || name === "expand") return pathsOf(property.initializer, checker);
  if (name === "top" || name === "skip" || name === "$top" || name === "$skip" || name === "$all") return [];
  const { initializer } = property;
  if (!ts.isObjectLiteralExpression(initializer)) return [name];
  return pathsOf(initializer, checker)?.map((path) => `${name}/${path}`);
}

function all(lists: (string[] | undefined)[]): string[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

function stepsOf(owner: ts.Type, path: string, node: ts.Node, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  let type = owner;
  for (const name of path.split(/[/.]/)) {
    if (name === "*") break;
    // A collection's own members stand before its items'.
    const property = checker.getPropertyOfType(type, name) ?? itemMember(type, name, checker);
    uses.push({ node, name: path, declaration: property?.declarations?.[0] });
    if (!property) break;
    const next = checker.getTypeOfSymbol(property);
    type = name === "items" ? (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
  }
  return uses;
}

function itemMember(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const items = checker.getPropertyOfType(type, "items");
  const item = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
  return item && checker.getPropertyOfType(item, name);
}
