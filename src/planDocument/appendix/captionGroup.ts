import { fold } from "../../domain/text";
import type { AppendixGroup } from "./groupList";
import { leadingNumber } from "./numberForm";

const appendix =
  /^(?:phụ lục|biểu|bảng)(?:\s+(?:số\s+)?([IVX]{1,4}|\d{1,3}(?:[.-]\d+)?))?(?![\p{L}\p{N}])[\s.:–-]*/iu;

/**
 * The group that the lines above a table name: "II. CẢI CÁCH THỦ TỤC", or where `place` is given, as for any table but the
 * first, "PHỤ LỤC II ⏎ DANH MỤC ĐỀ ÁN". `place` numbers one that prints no number. `field`: the heading a table of a series stands under.
 */
export function captionGroup(
  { caption, field }: { caption: readonly string[]; field?: AppendixGroup },
  place?: number,
): AppendixGroup | undefined {
  if (field) return field;
  for (const line of [...caption].reverse()) {
    const found = leadingNumber(line);
    if (found?.form.kind === "section") return { number: found.form.number, title: found.rest };
  }
  if (place === undefined) return undefined;
  const at = caption.findIndex((line) => appendix.test(line) || isShouted(line));
  if (at < 0) return undefined;
  const number = appendix.exec(caption[at] ?? "")?.[1];
  const titles = caption
    .slice(at)
    .map((line) => line.replace(appendix, ""))
    .filter(isTitle);
  return {
    number: number === undefined ? `B${place}` : `PL${number}`,
    title: titles.join(" ") || (caption[at] ?? ""),
  };
}

function isTitle(line: string): boolean {
  return line !== "" && !/^[(_-]/.test(line) && !/^(?:kem theo|ban hanh)/.test(fold(line));
}

function isShouted(line: string): boolean {
  return line.length > 8 && /\p{L}{2}/u.test(line) && line === line.toUpperCase();
}
