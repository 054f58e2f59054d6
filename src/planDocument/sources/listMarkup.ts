import { decodeEntities } from "./entities";

const tag = /<(\/?)(ul|ol|li|br|p|div|span|b|i|u|em|strong|sup|sub|font)(?:\s[^<>]*|\s*\/)?>/gi;

/** The text of a cell whose lists a converter left as HTML tags: items on their own lines with a "- " bullet. */
export function readListMarkup(cell: string): { text: string; hadMarkup: boolean } {
  const marked = cell.replace(tag, (_whole, closing: string, name: string) => {
    const kind = name.toLowerCase();
    if (kind === "li") return closing ? "\n" : "\n- ";
    return /^(?:ul|ol|br|p|div)$/.test(kind) ? "\n" : "";
  });
  if (marked === cell) return { text: cell, hadMarkup: false };
  const lines = decodeEntities(marked)
    .split("\n")
    .map((line) => line.trim().replace(/^- +(?=[-–+•])/u, ""))
    .filter((line) => line !== "" && line !== "-");
  return { text: lines.join("\n"), hadMarkup: true };
}
