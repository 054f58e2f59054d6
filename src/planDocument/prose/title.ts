import { fold } from "../../domain/text";

const planName = /kế\s*hoạch\s*(?=cải\s+cách\s+hành\s+chính)/iu;
const referring = /^(?:can cu|theo|thuc hien|xet|trien khai thuc hien)\b/;

/** A title is not longer than this many lines. */
const mostLines = 4;

/**
 * The plan's title as printed: "Kế hoạch cải cách hành chính … năm 2024" from the first place in the head that names it and is
 * not a reference to another plan ("Căn cứ …;"). "KẾ HOẠCH" on a line of its own goes with the lines below. Undefined where it
 * is not said.
 */
export function titleOf(head: readonly string[]): string | undefined {
  const lines = withoutReferences(head);
  for (let at = 0; at < lines.length; at += 1) {
    const below = lines.slice(at, at + mostLines).join(" ");
    const start = planName.exec(below);
    if (start && start.index < (lines[at] ?? "").length) return titleAt(below.slice(start.index));
  }
  return undefined;
}

/** "Căn cứ …", however many lines it takes: up to the one that ends it. */
function withoutReferences(lines: readonly string[]): string[] {
  let inside = false;
  return lines.filter((line) => {
    inside ||= referring.test(fold(line));
    const skipped = inside;
    if (/[;.:]$/.test(line)) inside = false;
    return !skipped;
  });
}

const toYear = /^[^;(]*?năm\s+20\d\d(?:\s*[-–]\s*20\d\d)?/iu;

/** Up to the year or years, else up to the end of the clause. A word stuck to KẾ HOẠCH is set apart. */
function titleAt(text: string): string {
  const name = planName.exec(text)?.[0] ?? "";
  const words = name === name.toUpperCase() ? "Kế hoạch" : name.trim();
  const rest = text.slice(name.length);
  return `${words} ${toYear.exec(rest)?.[0] ?? rest.split(/[.;(]/)[0] ?? rest}`.trim();
}
