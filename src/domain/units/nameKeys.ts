import { fold } from "../text";
import { levelled, spelledOut } from "./abbreviations";

/** A name as it is compared. All keys are "" for a text without letters. */
export interface NameKeys {
  /** Folded, as written, but for "các huyện, thành, thị": near spellings are looked for here. */
  written: string;
  /** Folded, abbreviations written out: equal for two spellings of one name. */
  exact: string;
  /** Without the words that only restrict ("… liên quan", "… có TTHC"). */
  whole: string;
  /** `whole` without "các" and without the level at the end ("Sở", "tỉnh"): for a guess. */
  loose: string;
  /** That level, or "". Names of two different levels are never one. */
  level: string;
  /** Whether it takes only some of those it names. */
  restricted: boolean;
}

const restriction =
  / (?:(?:co )?lien quan|theo (?:linh vuc|chuc nang|nhiem vu|phan cong|tham quyen)|duoc (?:giao|phan cong)|co (?:thu tuc|tham quyen|chuc nang)|khac)(?: .*)?$/;
const plural =
  /^(?:(?:thu truong|truong|lanh dao|giam doc) (?=cac ))?(?:(?:cac|nhung|toan the|tat ca|mot so) )+/;
const levels =
  /(?: (?:cua|(?<!truc )thuoc|co quan)){0,3} (so|tinh|(?<!cap )huyen|thanh pho|thi xa|(?<!cap )xa)$/;

export function nameKeys(name: string): NameKeys {
  const folded = fold(name);
  const exact = spelledOut(folded);
  const whole = exact.replace(restriction, "");
  const single = whole.replace(plural, "");
  const level = levels.exec(single)?.[1] ?? "";
  return {
    written: levelled(folded),
    exact,
    whole,
    loose: single.replace(levels, ""),
    level,
    restricted: whole !== exact,
  };
}

/** Whether two names may be one that is spelled more or less fully. */
export function alike(a: NameKeys, b: NameKeys): boolean {
  return a.loose !== "" && a.loose === b.loose && (a.level === b.level || a.level === "" || b.level === "");
}

const printedRestriction =
  /,? (?:(?:có )?liên quan|theo (?:lĩnh vực|chức năng|nhiệm vụ|phân công|thẩm quyền)|được (?:giao|phân công)|có (?:thủ tục|TTHC|thẩm quyền|chức năng)|khác)(?: .*)?$/iu;

/** A name as printed without the words that only restrict: "Các đơn vị trực thuộc Sở (có) liên quan" names "Các đơn vị trực thuộc Sở". */
export function unrestricted(name: string): string {
  return name.replace(printedRestriction, "");
}
