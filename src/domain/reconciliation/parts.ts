import { fold } from "../text";
import type { BodyLine, BodyPart } from "./body";

const said: [BodyPart, RegExp][] = [
  ["solutions", /^(?:cac |mot so |nhung )?giai phap/],
  ["organisation", /to chuc thuc hien|phan cong (?:thuc hien|nhiem vu|trach nhiem)|trach nhiem thuc hien/],
  ["other", /^(?:muc dich )?(?:va )?yeu cau|^muc dich|quan diem/],
  ["tasks", /nhiem vu|noi dung/],
  ["solutions", /giai phap/],
  ["objectives", /muc tieu|chi tieu/],
];

/** The part of every line, said by the nearest title above it; under "TỔ CHỨC THỰC HIỆN" everything is organisation. */
export function partsOfLines(lines: readonly BodyLine[]): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const line of lines) {
    const above = line.parent === undefined ? "other" : (parts[line.parent] ?? "other");
    const isTitle = line.level === 1 || (line.level < 4 && line.isTitle);
    parts.push(above === "organisation" || !isTitle ? above : (partSaid(line.text, above) ?? above));
  }
  return parts;
}

/** Inside "MỤC TIÊU, NHIỆM VỤ" a title may still say which; any other title there is one of tasks ("Về nội dung …"). */
function partSaid(text: string, above: BodyPart): BodyPart | undefined {
  const words = fold(text);
  if (above === "tasks") return /^muc tieu(?! quoc gia)/.test(words) ? "objectives" : undefined;
  return said.find(([, pattern]) => pattern.test(words))?.[0];
}
