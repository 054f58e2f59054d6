import { headLength, isKindsOnly } from "./heads";
import { pattern, type Reading } from "./reading";
import { startsWithVerb } from "./roles";

/** What stands before a colon: a role of the names after it, a list's head, or a name of its own (`cut`). */
export interface Label {
  role?: string;
  head?: string;
  /** It is no name. */
  cut: boolean;
}

const level = pattern(
  "^(?:(?:ở )?cấp (?:tỉnh|huyện|xã|thành phố|trung ương|sở)|(?:các )?cơ quan (?:tỉnh|huyện)|gồm|bao gồm|cụ thể|trong đó)$",
);
const headed = pattern(
  "^(?:các |những )?((?:phó )?(?:sở|phòng|ban|vụ|cục|chi cục|trung tâm|trường|công chức|ngành|ủy ban nhân dân|ubnd))",
);
const places = pattern("^(ubnd|ủy ban nhân dân) (?:các )?(huyện|xã|phường|quận|thị xã|thành phố|thị trấn)$");
/** "Các phòng: Tổng hợp, Hành chính": what looks like a task is the first of some names. */
const names = /^\p{Lu}\p{Ll}+ \p{Ll}+, \p{Lu}/u;
const several = pattern("^(?:các|những) ");

export function labelOf(left: Reading, right: Reading): Label | undefined {
  if (left.low === "" || left.low.length > 90) return undefined;
  if (startsWithVerb(left, true)) return { role: left.text, cut: true };
  if (level.for(left).test(left.low)) return { cut: true };
  const place = places.for(left).exec(left.low);
  if (place !== null) return { head: `${left.text.slice(0, place[1]?.length)} ${place[2] ?? ""}`, cut: true };
  if (startsWithVerb(right, false) && !(isKindsOnly(left) && names.test(right.text))) return undefined;
  if (isKindsOnly(left)) {
    const kind = headed.for(left).exec(left.low)?.[1] ?? "";
    if (kind === "" || kind === "ngành" || kind === "nganh") return { cut: true };
    const from = left.low.indexOf(kind);
    return { head: capital(left.text.slice(from, from + kind.length)), cut: true };
  }
  if (several.for(left).test(left.low)) return { cut: true };
  return headLength(right) > 0 ? { cut: false } : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
