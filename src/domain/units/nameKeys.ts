import { fold } from "../text";
import { spelledOut, withoutAnd } from "./abbreviations";
import { levelled } from "./levels";

/** A name as it is compared. All keys are "" for a text without letters. */
export interface NameKeys {
  /** Folded, as written, without "và" and but for "các huyện, thành, thị": near spellings are looked for here. */
  written: string;
  /** Folded, abbreviations written out: equal for two spellings of one name. */
  exact: string;
  /** Without the words that only restrict ("… liên quan", "… có TTHC"). */
  whole: string;
  /** `whole` without "các", without who heads it and without the level at the end ("Sở", "tỉnh"): for a guess. */
  loose: string;
  /** That level, or "". Names of two different levels are never one. */
  level: string;
  /** Whether it takes only some of those it names. */
  restricted: boolean;
  /** Whether it is the one who heads a unit: "Giám đốc Sở Nội vụ". */
  office: boolean;
}

const restriction =
  / (?:(?:co )?lien quan|theo (?:linh vuc|chuc nang|nhiem vu|phan cong|tham quyen)|duoc (?:giao|phan cong)|co (?:thu tuc|tham quyen|chuc nang)|khac|tren dia ban|trong toan)(?: .*)?$/;
const plural = /^(?:(?:cac|nhung|toan the|tat ca|mot so|toan bo) )+/;
const office =
  /^(?:(?:d c|dong chi|pho|giam doc|chu tich|lanh dao|thu truong|nguoi dung dau|hieu truong|chanh|truong(?= (?:cac|phong|ban|tram|cong an|bo phan|chi cuc))|cuc truong|vu truong) )+/;
const levels =
  /(?: (?:cua|(?<!truc )thuoc|co quan|cap)){0,3} (so|bo|tinh|(?<!cap )huyen|thanh pho|thi xa|quan|(?<!cap )xa|phuong)$/;
const place =
  / (?:cua |thuoc )?(tinh|(?<!cap )huyen|thanh pho|thi xa|quan(?! ly| su| tri)|(?<!cap )xa(?! hoi)|phuong)(?: [a-z0-9]+){1,3}$/;

export function nameKeys(name: string): NameKeys {
  return keysOf(fold(name));
}

/** `nameKeys` of a name that is folded. */
export function keysOf(folded: string): NameKeys {
  const exact = spelledOut(folded);
  const whole = exact.replace(restriction, "").replace(" thuoc truc thuoc ", " thuoc ");
  const unheaded = whole.replace(plural, "").replace(office, "");
  const single = unheaded.replace(plural, "");
  const end = levels.exec(single) ?? place.exec(single);
  return {
    written: levelled(withoutAnd(folded)),
    exact,
    whole,
    loose: end === null ? single : single.slice(0, end.index),
    level: end?.[1] ?? "",
    restricted: restriction.test(exact),
    office: office.test(whole.replace(plural, "")),
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
