/** Texts Excel takes as they are begin with a letter… */
const plainText = /^\p{L}/u;
/** …and are no truth value and no month name that a number may follow ("Mar 5", "Tháng 3 2024"). */
const readAsOther =
  /^(?:(?:true|false|đúng|sai)$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tháng|thg)\p{L}*[\s.\-/]*\d)/iu;

/**
 * A text as `Range.values` must get it so that the cell holds exactly this text.
 * Excel runs "=…", "+…", "-…", "@…" and reads "1.1", "3/4", "TRUE" as other things; a leading apostrophe makes it text.
 */
export function asText(text: string): string {
  if (text === "") return "";
  return plainText.test(text) && !readAsOther.test(text) ? text : `'${text}`;
}
