import type { NameKeys } from "./nameKeys";

const many =
  /^(?:(?:thu truong|truong|lanh dao|giam doc|chu tich|nguoi dung dau|hieu truong|dai dien|d c|dong chi) ){0,3}(?:cac|nhung|toan the|tat ca|toan bo|moi) /;
const levelWide = /(?:^| )cap (?:huyen|xa)(?: |$)/;
const kinds = /^(?:don vi truc thuoc|don vi su nghiep|phong chuyen mon|co quan chuyen mon)(?: |$)/;
const people = /^(?:can bo|cong chuc|vien chuc) (?:cong chuc|vien chuc|nguoi lao dong)(?: |$)/;
const ofMany =
  / cac cap$|^(?!ban quan ly|trung tam|bo phan|hoi dong|lien hiep).* cac (?:co quan|don vi|so|phong|truong|cap|tinh|phuong|thi tran|dac khu|quan|thi xa|thanh pho|tp|tx|dia phuong|thon|xom|to dan pho|khoa|benh vien|linh vuc)(?: |$)/;

const level = "tinh|huyen|xa|thanh pho|thi xa|quan|phuong|thi tran|cap huyen|cap xa";
const severalLevels = new RegExp(
  `^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|cong an|tram y te) (?:${level})(?: (?:${level}))+$`,
);

/** Whether a name stands for many: "Các phòng chuyên môn Sở", "Phòng LĐTBXH các huyện", "Đơn vị trực thuộc liên quan". */
export function namesGroup({ exact }: NameKeys): boolean {
  return [many, levelWide, severalLevels, kinds, people, ofMany].some((form) => form.test(exact));
}

const kind =
  "so|ban|nganh|co quan|don vi|phong|phong ban|to chuc|ca nhan|bo phan|bo|doanh nghiep|dia phuong|doan the";
const bareKinds = new RegExp(`^(?!(?:phong|ban|bo phan) to chuc)(?:(?:${kind})(?: |$)(?:va |cac )*)+$`);
const unnamed =
  /^(?:co quan|don vi|to chuc|ca nhan|(?:phong|phong ban|bo phan)(?= (?:duoc|chu tri|phoi hop)|$))(?: (?:duoc|co|chu tri|phoi hop|thuc hien|tham muu|quan ly|su dung)(?: .*)?)?$/;

/** Whether it names nobody in particular: "các đơn vị liên quan", "cơ quan có thẩm quyền". */
export function namesAnybody({ whole, exact }: NameKeys): boolean {
  const single = whole.replace(many, "");
  return (bareKinds.test(single) && !severalSectors.test(single)) || unnamed.test(exact.replace(many, ""));
}

const severalSectors = /^(?:cac )?(?:so|bo|phong)(?: ban)? (?:nganh|ban)(?: |$)/;

const first =
  "so|ban|nganh|bo|vu|cuc|tong cuc|phong|don vi|co quan(?! bo| so)|trung tam|doan the|dia phuong|chi cuc";
const next = "ban|nganh|vu|cuc|phong|don vi|co quan|trung tam|doan the|dia phuong|chi cuc";
const kindsInARow = new RegExp(`^(?:${first})(?: (?:${next}))+(?: |$)`);

/** Whether a mention of nobody known stands for many: a group, or nobody in particular ("Sở, ngành liên quan", "cơ quan có thẩm quyền"). */
export function standsForMany(keys: NameKeys): boolean {
  return namesGroup(keys) || kindsInARow.test(keys.exact) || namesAnybody(keys);
}
