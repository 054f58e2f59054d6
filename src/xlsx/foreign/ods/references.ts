/** "$Trang.A1", "$'Nhiệm vụ'.$A$1", ".A1": a sheet and a cell, column or row of OpenDocument. */
const pattern = /^(?:\$?('(?:[^']|'')*'|[^.'$]*)\.)?(\$?[A-Z]{0,3}\$?\d{0,7})$/;

function single(reference: string): string {
  const match = pattern.exec(reference);
  if (!match) return reference;
  const [, sheet = "", cell = ""] = match;
  return sheet === "" ? cell : `${sheet}!${cell}`;
}

/** A reference as Excel writes it: "$'Danh mục'.$A$2:.$A$5" → "'Danh mục'!$A$2:$A$5". What it does not know stays. */
export function excelReference(reference: string): string {
  const [first = "", last, rest] = reference.split(/:(?=[^']*(?:'[^']*'[^']*)*$)/);
  if (rest !== undefined) return reference;
  return last === undefined ? single(first) : `${single(first)}:${single(last)}`;
}

/** A formula without its prefix ("of:=") and with Excel's references: "of:=SUM([.A1:.A2])" → "SUM(A1:A2)". */
export function excelFormula(formula: string): string {
  const bare = formula.replace(/^(?:[a-z]+:)?=/, "");
  return bare.replace(/\[([^\]"]*)\]/g, (_, reference: string) => excelReference(reference));
}
