/** "$Trang.A1", "$'Nhiệm vụ'.$A$1", ".A1": a sheet and a cell, column or row of OpenDocument. */
const pattern = /^(?:\$?('(?:[^']|'')*'|[^.'$]*)\.)?(\$?[A-Z]{0,3}\$?\d{0,7})$/;

function single(reference: string): string {
  const match = pattern.exec(reference);
  if (!match) return reference;
  const [, sheet = "", cell = ""] = match;
  return sheet === "" ? cell : `${sheet}!${cell}`;
}

/** Where a colon stands outside quotes, from `from` on; -1 when none does. */
function colonAfter(reference: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < reference.length; at++) {
    const letter = reference[at];
    if (letter === "'") isQuoted = !isQuoted;
    else if (letter === ":" && !isQuoted) return at;
  }
  return -1;
}

/** A reference as Excel writes it: "$'Danh mục'.$A$2:.$A$5" → "'Danh mục'!$A$2:$A$5". What it does not know stays. */
export function excelReference(reference: string): string {
  const colon = colonAfter(reference, 0);
  if (colon < 0) return single(reference);
  if (colonAfter(reference, colon + 1) >= 0) return reference;
  return `${single(reference.slice(0, colon))}:${single(reference.slice(colon + 1))}`;
}

/** A formula without its prefix ("of:=") and with Excel's references: "of:=SUM([.A1:.A2])" → "SUM(A1:A2)". */
export function excelFormula(formula: string): string {
  const bare = formula.replace(/^(?:[a-z]+:)?=/, "");
  // Without "[" inside, so that a text of many of them is gone over once.
  return bare.replace(/\[([^[\]"]*)\]/g, (_, reference: string) => excelReference(reference));
}
