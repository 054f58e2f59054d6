/** What XML cannot hold, or a reader would not see: control characters, lone surrogates, U+FFFE/FFFF. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text from outside as it stands within a sentence: one line, nothing a document cannot hold. */
export function plainText(text: string): string {
  return text.replace(unprintable, "").replace(/\s+/g, " ").trim();
}

/** The same without the full stop or semicolon it ends with, for the middle of a sentence. */
export function inSentence(text: string): string {
  return plainText(text).replace(/[\s.;,]+$/u, "");
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
