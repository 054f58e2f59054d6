/** Characters of the Symbol typeface that plans use, by their code in it. */
const symbolFont: ReadonlyMap<number, string> = new Map([
  [0xa3, "≤"],
  [0xb3, "≥"],
  [0xb1, "±"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xbb, "≈"],
  [0xae, "→"],
  [0xde, "⇒"],
  [0xb0, "°"],
  [0x2d, "-"],
]);
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6e, "■"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "□"],
  [0xd8, "➢"],
  [0xe0, "→"],
  [0xf0, "⇒"],
  [0xfc, "✓"],
  [0xfe, "☑"],
]);

/** Stands for a symbol of a typeface that is not known here. */
const unknownSymbol = "□";

const ofTypeface = /[\uf020-\uf0ff]/g;

/** A text with the characters of symbol typefaces (stored at U+F020–U+F0FF) as Unicode has them. */
export function readSymbols(text: string, font: string | undefined): string {
  return text.replace(ofTypeface, (char) => {
    const code = char.charCodeAt(0) - 0xf000;
    if (/wingdings|webdings/i.test(font ?? "")) return wingdings.get(code) ?? unknownSymbol;
    // Digits and punctuation stand in Symbol where ASCII has them.
    const plain = code < 0x40 ? String.fromCharCode(code) : unknownSymbol;
    return symbolFont.get(code) ?? plain;
  });
}

/** The character of a `w:sym` element: its code in hexadecimal and its typeface. */
export function symbolOf(code: string | undefined, font: string | undefined): string {
  const number = /^[0-9a-f]{1,4}$/i.test(code ?? "") ? parseInt(code ?? "", 16) : 0;
  if (number < 0x20) return "";
  return readSymbols(String.fromCharCode(number < 0x100 ? number + 0xf000 : number), font);
}
