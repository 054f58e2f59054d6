const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["bull", "•"],
  ["middot", "·"],
  ["ge", "≥"],
  ["le", "≤"],
  ["shy", ""],
]);
const letter = /^([aeiouyd])(acute|grave|tilde|circ)$/i;
const marks: Record<string, string> = {
  acute: "\u0301",
  grave: "\u0300",
  tilde: "\u0303",
  circ: "\u0302",
};

/** Text with HTML character references replaced; an unknown one stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith("#")) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    const [, base, mark] = letter.exec(name) ?? [];
    if (base && mark) return (base + (marks[mark.toLowerCase()] ?? "")).normalize("NFC");
    return named.get(name) ?? named.get(name.toLowerCase()) ?? whole;
  });
}
