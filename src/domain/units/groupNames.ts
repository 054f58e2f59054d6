import type { NameKeys } from "./nameKeys";

const many = /^(?:(?:thu truong|truong|lanh dao|giam doc) )?(?:cac|nhung|toan the|tat ca) /;
const levelWide = /(?:^| )cap (?:huyen|xa)(?: |$)/;
const kinds = /^(?:don vi truc thuoc|don vi su nghiep|phong chuyen mon)(?: |$)/;

/** Whether a name stands for many: "Các phòng chuyên môn Sở", "Phòng LĐTBXH các huyện", "Đơn vị trực thuộc liên quan". */
export function namesGroup({ exact }: NameKeys): boolean {
  return many.test(exact) || levelWide.test(exact) || kinds.test(exact);
}

const bareKinds =
  /^(?:(?:co quan|don vi|phong|phong ban|to chuc|ca nhan|bo phan|doanh nghiep)(?: |$)(?:va |cac )*)+$/;

/** Whether it names nobody in particular: "các đơn vị liên quan", "cơ quan có thẩm quyền". */
export function namesAnybody({ whole }: NameKeys): boolean {
  return bareKinds.test(whole.replace(many, ""));
}
