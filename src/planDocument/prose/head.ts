import { fold, normalise } from "../../domain/text";
import { lineMark } from "./lineMark";

/** Paragraphs before the first section, each on one line: where the document says what it is and whose. */
export function headOf(paragraphs: readonly string[]): string[] {
  const flat = paragraphs.map((paragraph) => normalise(paragraph).replaceAll("\n", " "));
  const section = flat.findIndex((line) => lineMark(line).level === 1);
  return section < 0 ? flat : flat.slice(0, section);
}

const planName = /k[êếÊẾ]\s*ho[aạAẠ]ch\s*(?=c[aảAẢ]i\s+c[aáAÁ]ch\s+h[aàAÀ]nh\s+ch[iíIÍ]nh)/iu;
const ofOthers = /^(?:can cu|theo|thuc hien|xet|de nghi|trien khai thuc hien)\b/;

/**
 * The plan's title as printed: "Kế hoạch cải cách hành chính … năm 2024" from the first paragraph that names it and is not a
 * reference to another plan ("Căn cứ …"). "KẾ HOẠCH" on a line of its own goes with the line below. Undefined where it is not said.
 */
export function titleOf(head: readonly string[]): string | undefined {
  const joined = head.map((line, at) => (isPlanWord(line) ? `${line} ${head[at + 1] ?? ""}` : line));
  for (const line of joined) {
    if (ofOthers.test(fold(line))) continue;
    const start = planName.exec(line);
    if (!start) continue;
    const whole = line.slice(start.index).replace(/^(\S+\s+\S+?)(?=\p{Lu}\p{Ll})/u, "$1 ");
    const title = /^.*?năm\s+20\d\d/iu.exec(whole)?.[0] ?? whole.split(/[.;(]/)[0] ?? whole;
    return title.replace(/^KẾ\s+HOẠCH\s*/u, "Kế hoạch ").trim();
  }
  return undefined;
}

function isPlanWord(line: string): boolean {
  return fold(line) === "ke hoach";
}
