/** Built-in formats that show a date or a time, East Asian ones included (ECMA-376 part 1, 18.8.30). */
export function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Quoted text, escaped, padding and fill characters, brackets except elapsed time ([h], [mm], [ss]). */
const notShown = /"[^"]*(?:"|$)|\\[^]?|_[^]?|\*[^]?|\[(?!(?:h+|m+|s+)\])[^\]]*(?:\]|$)/giu;

/** Whether a number format code shows a date or a time: d, m, y, h or s outside what is only decoration. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(notShown, "");
  return !/^general$/i.test(bare) && /[dmyhs]/i.test(bare);
}

/** What a format that shows a date or a time shows of it: a day, a time of the day only, or time elapsed. */
export type ShownTime = "day" | "time" | "elapsed";

/** The same for a format code that shows a date or a time. */
export function shownTime(code: string): ShownTime {
  const bare = code.replace(notShown, "");
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return "elapsed";
  return /[hs]/i.test(bare) && !/[dy]/i.test(bare) ? "time" : "day";
}

/** The same for a built-in format that shows a date or a time. */
export function shownTimeOfBuiltIn(id: number): ShownTime {
  if (id === 46) return "elapsed";
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? "time" : "day";
}
