import { fold } from "../text";
import { spelledOut } from "./abbreviations";

/** A name as it is compared. */
export interface NameKeys {
  /** Folded, as written. */
  written: string;
  /** Folded, abbreviations written out: equal for two spellings of one name. */
  exact: string;
  /** Without the words that only restrict or point back ("các", "Sở" at the end, "liên quan"): for a guess. */
  loose: string;
  /** Whether it takes only some of those it names ("… liên quan", "… có TTHC"). */
  restricted: boolean;
}

const restriction =
  / (?:(?:co )?lien quan|theo (?:linh vuc|chuc nang|nhiem vu|phan cong|tham quyen)|duoc (?:giao|phan cong)|co (?:thu tuc|tham quyen|chuc nang)|khac|phu trach linh vuc)(?: .*)?$/;

/** The keys of a name; all "" for a text without letters. */
export function nameKeys(name: string): NameKeys {
  const written = fold(name);
  const exact = spelledOut(written);
  const whole = exact.replace(restriction, "");
  const loose = whole
    .replace(/^(?:(?:cac|nhung|toan the|tat ca|mot so|lanh dao|truong|thu truong) )+/, "")
    .replace(/(?: (?:cua|thuoc|co quan|so|tinh))+$/, "");
  return { written, exact, loose, restricted: whole !== exact };
}
