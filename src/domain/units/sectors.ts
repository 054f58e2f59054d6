import { spelledOut } from "./abbreviations";

/**
 * Sectors of public administration, folded, without "và": what stands after "Sở", "Phòng", "Công chức".
 * They tell the commas inside a name ("Sở Văn hóa, Thể thao và Du lịch") from those between names ("Sở Nội vụ, Tài chính").
 */
const ofDepartments = listed(
  `noi vu|tu phap|tai chinh|ke hoach dau tu|cong thuong|nong nghiep phat trien nong thon|nong nghiep moi truong
  giao thong van tai|xay dung|tai nguyen moi truong|thong tin truyen thong|lao dong thuong binh xa hoi
  van hoa the thao du lich|van hoa the thao|du lich|khoa hoc cong nghe|giao duc dao tao|y te|ngoai vu
  quy hoach kien truc|dan toc ton giao|dan toc|giao thong cong chinh|an toan thuc pham|lam nghiep|thuy san`,
);
/** Those of divisions and officials besides. */
const others = listed(
  `ke hoach tai chinh|tai chinh ke hoach|tai chinh ke toan|van hoa thong tin|van hoa thong tin the thao|van hoa xa hoi
  van hoa khoa hoc thong tin|van hoa khoa hoc|ton giao|kinh te|kinh te ha tang|kinh te ha tang do thi|quan ly do thi|nong nghiep
  tu phap ho tich|dia chinh|dia chinh xay dung|dia chinh nong nghiep|van phong thong ke|van phong|to chuc hanh chinh
  hanh chinh to chuc|to chuc can bo|cong an|quan su|thanh tra|thuong mai|kinh te doi ngoai|doi ngoai|kiem lam|cong nghiep
  tuyen giao|dan van|tuyen giao dan van|noi chinh`,
);

function listed(names: string): readonly string[] {
  return names.split(/[|\n]/).map((name) => name.trim());
}

const departments = new Set(ofDepartments);
const sectors = new Set([...ofDepartments, ...others]);

const longestSector = 70;
/** "Ban Tuyên giáo, Dân vận Tỉnh ủy" */
const ofCommittee = / (?:tinh|thanh|huyen|thi|quan|dang) uy$/;

/** Whether a folded text is one sector, in full or abbreviated, as it stands after this head ("Sở"). */
export function isSector(folded: string, head: string): boolean {
  if (folded.length > longestSector) return false;
  const bare = folded.replace(ofCommittee, "");
  const text =
    bare.length > 2
      ? spelledOut(bare)
      : spelledOut(`${isOfDepartment(head) ? "so" : "phong"} ${bare}`).replace(/^\w+ /, "");
  return isOfDepartment(head) ? departments.has(text) : sectors.has(text);
}

function isOfDepartment(head: string): boolean {
  return /^(?:các )?s[ởo]$/iu.test(head.trim());
}

/** The sectors that may stand after a folded head, folded and in full. */
export function sectorNames(head: string): readonly string[] {
  return isOfDepartment(head) ? ofDepartments : [...sectors];
}
