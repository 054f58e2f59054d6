/** What a relative target is compared with, from its clause: "2021", "2015-2021", "previous year", or the words as printed. */
export function baselineOf(clause: string): string | undefined {
  const named = /(?:so với|(?:cao|thấp|tốt|nhiều|ít) hơn(?= (?:năm|cùng kỳ|giai đoạn|mức)))\s+([^,;.()]+)/i
    .exec(clause)?.[1]
    ?.trim();
  if (named === undefined) return undefined;
  const range = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/.exec(named);
  if (range !== null) return `${range[1] ?? ""}-${range[2] ?? ""}`;
  const year = /(?:^|năm\s+|\/)((?:19|20)\d\d)(?!\d)/i.exec(named)?.[1];
  if (year !== undefined) return year;
  if (/năm trước|năm ngoái|cùng kỳ|năm liền kề/i.test(named)) return "previous year";
  return named.split(/\s+/).slice(0, 12).join(" ");
}

/** Each clause's own baseline, else that of the next clause that names one. */
export function baselinesOf(clauses: readonly string[]): (string | undefined)[] {
  let following: string | undefined;
  return clauses
    .map(baselineOf)
    .reverse()
    .map((named) => (following = named ?? following))
    .reverse();
}
