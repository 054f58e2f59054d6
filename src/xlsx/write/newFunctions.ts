/**
 * Functions newer than the file format's own list (Excel 2010 to 2024): a file must name them with this prefix,
 * or Excel shows #NAME? until the cell is entered again. Functions whose result may spill are left out: they need
 * array metadata, and readers before 2021 do not have them.
 */
const names = [
  "ACOT|ARABIC|BASE|BITAND|BITOR|BITXOR|CEILING\\.MATH|COMBINA|CONCAT|COT|CSC|DAYS|DECIMAL|FLOOR\\.MATH",
  "FORMULATEXT|IFNA|IFS|ISFORMULA|ISOWEEKNUM|MAXIFS|MINIFS|NUMBERVALUE|PERMUTATIONA|RRI|SEC|SHEET|SHEETS",
  "SWITCH|TEXTAFTER|TEXTBEFORE|TEXTJOIN|UNICHAR|UNICODE|VALUETOTEXT|XLOOKUP|XMATCH|XOR",
  "COVARIANCE\\.P|COVARIANCE\\.S|MODE\\.SNGL|PERCENTILE\\.EXC|PERCENTILE\\.INC|PERCENTRANK\\.EXC|PERCENTRANK\\.INC",
  "QUARTILE\\.EXC|QUARTILE\\.INC|RANK\\.AVG|RANK\\.EQ|STDEV\\.P|STDEV\\.S|VAR\\.P|VAR\\.S",
].join("|");

const newFunction = new RegExp(`(^|[^\\p{L}\\p{N}_.])(${names})(?=\\()`, "giu");

/** `formula` is a stretch without quoted text. Names that carry the prefix already are left. */
export function prefixNewFunctions(formula: string): string {
  return formula.replace(
    newFunction,
    (_, before: string, name: string) => `${before}_xlfn.${name.toUpperCase()}`,
  );
}
