import { evidenceWords, scoreCheckWords as words, scoringKinds } from "../../i18n/vi/scoringWords";
import { firstOf, quoted } from "../formulaText";

/** Kiểm tra of a line (1-based row), first that applies. The domain says the same in words. */
export function scoreCheck(row: number): string {
  const [maximum, score] = [`D${row}`, `E${row}`];
  const isPenalty = `IF(ISNUMBER(${maximum}),${maximum}<0,FALSE)`;
  const isPlain = `ISNUMBER(${maximum})`;
  const evidence = (
    [
      ["G", evidenceWords.document],
      ["H", evidenceWords.section],
      ["I", evidenceWords.page],
    ] as const
  ).map(([letter, word]) => `IF(LEN(TRIM(${letter}${row}))=0,${quoted(`; ${word}`)},"")`);
  const missing = evidence.join("&");
  return firstOf(
    [
      [`ISERROR(${score})`, quoted(words.notNumber)],
      [`LEN(TRIM(${score}))=0`, quoted(words.missing)],
      [`ISNUMBER(${score})=FALSE`, quoted(words.notNumber)],
      [`AND(${isPenalty},OR(${score}>0,${score}<${maximum}))`, quoted(words.penalty)],
      [`AND(${isPenalty}=FALSE,${score}<0)`, quoted(words.negative)],
      [`AND(${isPlain},${isPenalty}=FALSE,${score}>${maximum})`, quoted(words.above)],
      [`AND(${score}<>0,LEN(${missing})>0)`, `${quoted(`${words.noEvidence} `)}&MID(${missing},3,99)`],
    ],
    quoted(words.ok),
  );
}

/** Sum of one column over the lines among these rows; `above`: only what is more than 0, as maxima without penalties. */
export function linesSum(letter: string, from: number, to: number, { above = false } = {}): string {
  const area = (column: string) => `$${column}$${from}:$${column}$${to}`;
  const own = `${area(letter)},${area("N")},${quoted(scoringKinds.leaf)}`;
  return `ROUND(SUMIFS(${own}${above ? `,${area(letter)},">0"` : ""}),6)`;
}

/** Score over maximum; "" where either is missing. */
export function shareFormula(row: number): string {
  const [maximum, score] = [`D${row}`, `E${row}`];
  return `IF(AND(ISNUMBER(${maximum}),ISNUMBER(${score})),IF(${maximum}>0,${score}/${maximum},""),"")`;
}

/** How many of the rows' checks begin with a sign. */
function signed(sign: string, from: number, to: number): string {
  return `SUMPRODUCT((LEFT($K$${from}:$K$${to},1)=${quoted(sign)})*($N$${from}:$N$${to}=${quoted(scoringKinds.leaf)}))`;
}

/** Kiểm tra of a group or the total: what is left to do among its lines, without a sign, for the lines themselves have one. */
export function groupCheck(from: number, to: number): string {
  const [wrong, open] = [signed("✖", from, to), signed("▲", from, to)];
  const left = `${wrong}&${quoted(` ${words.toFix}, `)}&${open}&${quoted(` ${words.toScore}`)}`;
  return `IF(${wrong}+${open}=0,${quoted(words.ok)},${left})`;
}
