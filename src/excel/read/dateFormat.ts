/**
 * Whether an en-US number format shows a date or time: d, m, y, h or s outside quotes, escapes and brackets.
 * "General", "0.0%" and "[Red]#,##0" do not.
 */
export function isDateFormat(format: string): boolean {
  if (format === "" || format === "General" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[dmyhs]/i.test(bare.split(";")[0] ?? "");
}
