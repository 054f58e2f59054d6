import ts from "typescript";
import { isAbove, parseVersion, type ApiSet } from "./apiSet";

/** Whether `node` is reached only where `isSetSupported` has said yes to at least this set. */
export function isGuarded(node: ts.Node, needed: ApiSet, checker: ts.TypeChecker): boolean {
  const says = (condition: ts.Expression, answer: boolean) => implies(condition, answer, needed, checker);
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) {
      const [condition, yes, no] = ts.isIfStatement(parent)
        ? [parent.expression, parent.thenStatement, parent.elseStatement]
        : [parent.condition, parent.whenTrue, parent.whenFalse];
      if (at === yes && says(condition, true)) return true;
      if (at === no && says(condition, false)) return true;
    }
    if (ts.isBinaryExpression(parent) && at === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken && says(parent.left, true)) return true;
      if (kind === ts.SyntaxKind.BarBarToken && says(parent.left, false)) return true;
    }
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
      if (before.some((statement) => leavesUnless(statement, says))) return true;
    }
  }
  return false;
}

/** `if (!isSetSupported(…)) return;` */
function leavesUnless(
  statement: ts.Statement,
  says: (condition: ts.Expression, answer: boolean) => boolean,
): boolean {
  if (!ts.isIfStatement(statement) || !says(statement.expression, false)) return false;
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether the condition being `answer` means that the set is there. */
function implies(
  condition: ts.Expression,
  answer: boolean,
  needed: ApiSet,
  checker: ts.TypeChecker,
): boolean {
  if (ts.isParenthesizedExpression(condition)) return implies(condition.expression, answer, needed, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return implies(condition.operand, !answer, needed, checker);
  }
  if (ts.isBinaryExpression(condition)) {
    const joined = answer ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    return (
      condition.operatorToken.kind === joined &&
      [condition.left, condition.right].some((each) => implies(each, answer, needed, checker))
    );
  }
  if (!answer) return false;
  if (ts.isIdentifier(condition)) {
    const declared = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const isConstant =
      declared && ts.isVariableDeclaration(declared) && (declared.parent.flags & ts.NodeFlags.Const) !== 0;
    return Boolean(
      isConstant && declared.initializer && implies(declared.initializer, true, needed, checker),
    );
  }
  return ts.isCallExpression(condition) && asksFor(condition, needed);
}

function asksFor({ expression, arguments: given }: ts.CallExpression, needed: ApiSet): boolean {
  const [name, version] = given;
  return (
    ts.isPropertyAccessExpression(expression) &&
    expression.name.text === "isSetSupported" &&
    name !== undefined &&
    ts.isStringLiteral(name) &&
    name.text === needed.name &&
    version !== undefined &&
    ts.isStringLiteral(version) &&
    !isAbove(needed.version, parseVersion(version.text))
  );
}
