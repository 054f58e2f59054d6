/** Namespaces of Word's parts by ECMA-376 (transitional) and ISO/IEC 29500 (strict). */
export const word: readonly string[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/** Formulas: their runs (`r`, `t`) hold text as the document's own do ("≥ 95%" is sometimes one). */
export const formulas: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
];

/** The value of an on/off property such as `w:vanish`: on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

/** A list has nine levels. */
const deepestLevel = 8;

/** A list level, 0-based. */
export function listLevel(value: string | undefined): number {
  return Math.min(deepestLevel, Math.max(0, Math.trunc(Number(value)) || 0));
}
