import { fold } from "../../domain/text";

/** What may stand between "Kế hoạch" and "cải cách hành chính". */
const doing =
  "(?:tổ chức|triển khai|thực hiện|công tác|nhiệm vụ|nội dung|chương trình|hành động|đẩy mạnh|tăng cường|các|về)";
const planName = new RegExp(
  `kế\\s*hoạch\\s*(?=(?:${doing}\\s+){0,6}(?:cải\\s+cách\\s+hành\\s+chính|CCHC))`,
  "iu",
);
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

/** "Căn cứ …", however many lines it takes: up to the one that ends it. Directly below KẾ HOẠCH stands what it is of. */
function withoutReferences(lines: readonly string[]): string[] {
  let inside = false;
  return lines.filter((line, at) => {
    inside ||= referring.test(fold(line)) && fold(lines[at - 1] ?? "") !== "ke hoach";
    const skipped = inside;
    if (/[;.:]$/.test(line)) inside = false;
    return !skipped;
  });
}

const toYear = /^[^;(]*?năm\s+20\d\d(?:\s*[-–]\s*20\d\d)?/iu;

/** Up to the year or years, else up to the end of the clause. A word stuck to KẾ HOẠCH is set apart. */
function titleAt(text: string): string {
  const whole = toYear.exec(text)?.[0] ?? "";
  if (whole !== "" && whole === whole.toUpperCase()) return inSmallLetters(whole.replace(/\s+/g, " "));
  const name = planName.exec(text)?.[0] ?? "";
  const words = name === name.toUpperCase() ? "Kế hoạch" : name.trim();
  const rest = text.slice(name.length);
  return `${words} ${toYear.exec(rest)?.[0] ?? rest.split(/[.;(]/)[0] ?? rest}`.trim();
}

/** A title in capitals without a name in it is written as in a sentence; names would lose their capitals. */
function inSmallLetters(title: string): string {
  const small = title.toLowerCase();
  const isPlain = new RegExp(
    `^kế hoạch (?:${doing} )*(?:cải cách hành chính(?: nhà nước)?|cchc) năm [\\d –-]+$`,
    "u",
  );
  return isPlain.test(small) ? `K${small.slice(1).replace("cchc", "CCHC")}` : title;
}
