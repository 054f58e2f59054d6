import ts from "typescript";
import { isOffice } from "./program";
import { loadedMembers } from "./loads";

/** One place where the source names a member of Office.js. */
export interface Use {
  node: ts.Node;
  /** As written: "getRange", "format/fill". */
  name: string;
  /** Undefined where the types know no such member. */
  declaration: ts.Declaration | undefined;
}

/** Every member of Office.js that a file names. */
export function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...usesAt(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function usesAt(node: ts.Node, checker: ts.TypeChecker): Use[] {
  if (ts.isPropertyAccessExpression(node)) {
    return [...accessed(node, node.expression, node.name.text, checker), ...valuesSet(node, checker)];
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return accessed(node, node.expression, node.argumentExpression.text, checker);
  }
  if (ts.isBindingElement(node)) return destructured(node, checker);
  if (ts.isObjectLiteralExpression(node)) return literalMembers(node, checker);
  if (ts.isCallExpression(node)) return [...loadedMembers(node, checker), ...valuesPassed(node, checker)];
  return [];
}

/** What a member comes to where it is used: the overload of a call. */
function declarationAt(
  node: ts.Node,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): ts.Declaration | undefined {
  const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
  const overload = call && checker.getResolvedSignature(call)?.declaration;
  return overload && !ts.isJSDocSignature(overload) && isOffice(overload)
    ? overload
    : symbol.declarations?.[0];
}

function accessed(node: ts.Expression, owner: ts.Expression, name: string, checker: ts.TypeChecker): Use[] {
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
  const known = symbol ?? checker.getPropertyOfType(checker.getTypeAtLocation(owner), name);
  if (known) {
    const declaration = declarationAt(node, known, checker);
    return declaration && isOffice(declaration) ? [{ node, name, declaration }] : [];
  }
  // A member that is only a preview is not in the types.
  const { symbol: type } = checker.getTypeAtLocation(owner) as { symbol?: ts.Symbol };
  return type?.declarations?.some(isOffice) ? [{ node, name, declaration: undefined }] : [];
}

function memberOf(type: ts.Type, name: string, node: ts.Node, checker: ts.TypeChecker): Use[] {
  const declaration = checker.getPropertyOfType(checker.getNonNullableType(type), name)?.declarations?.[0];
  return declaration && isOffice(declaration) ? [{ node, name, declaration }] : [];
}

function destructured(node: ts.BindingElement, checker: ts.TypeChecker): Use[] {
  const name = node.propertyName ?? node.name;
  if (!ts.isObjectBindingPattern(node.parent) || !ts.isIdentifier(name)) return [];
  return memberOf(checker.getTypeAtLocation(node.parent), name.text, node, checker);
}

/** `{ showAlert: true }` where an object of Office.js is wanted. */
function literalMembers(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): Use[] {
  const wanted = checker.getContextualType(node);
  if (!wanted) return [];
  return node.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) {
      const given = checker.getTypeAtLocation(property.expression).getProperties();
      return given.flatMap(({ name }) => memberOf(wanted, name, property, checker));
    }
    const { name } = property;
    if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) return [];
    const value = ts.isPropertyAssignment(property) ? enumValues(property.initializer, checker) : [];
    return [...memberOf(wanted, name.text, property, checker), ...value];
  });
}

/** `chart.chartType = "Treemap"`. */
function valuesSet(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): Use[] {
  const { parent } = node;
  const isTarget =
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isTarget ? enumValues(parent.right, checker) : [];
}

/** An enum and its texts are overloads of each other, so that every overload is asked what it wants. */
function valuesPassed(call: ts.CallExpression, checker: ts.TypeChecker): Use[] {
  const overloads = checker.getSymbolAtLocation(
    ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression,
  )?.declarations;
  return call.arguments.flatMap((argument, index) => {
    const wanted = (overloads ?? []).filter(isOffice).flatMap((overload) => {
      const { type } = (overload as ts.MethodDeclaration).parameters?.[index] ?? {};
      return type ? [checker.getTypeFromTypeNode(type)] : [];
    });
    return wordsOf(argument, wanted, checker);
  });
}

function enumValues(expression: ts.Expression, checker: ts.TypeChecker): Use[] {
  const wanted = checker.getContextualType(expression);
  return wanted ? wordsOf(expression, [wanted], checker) : [];
}

/** The texts an expression may be, as members of the enums that are wanted there. */
function wordsOf(expression: ts.Expression, wanted: readonly ts.Type[], checker: ts.TypeChecker): Use[] {
  const members = new Map(
    wanted.flatMap(choices).flatMap((type) => {
      const declaration = (type.symbol as ts.Symbol | undefined)?.declarations?.[0];
      const isMember = declaration && ts.isEnumMember(declaration) && isOffice(declaration);
      return isMember && type.isStringLiteral() ? [[type.value, declaration] as const] : [];
    }),
  );
  if (members.size === 0) return [];
  return choices(checker.getTypeAtLocation(expression)).flatMap((each) => {
    const declaration = each.isStringLiteral() ? members.get(each.value) : undefined;
    return declaration ? [{ node: expression, name: declaration.name.getText(), declaration }] : [];
  });
}

const choices = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);
