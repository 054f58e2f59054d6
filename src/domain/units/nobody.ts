import { fold } from "../text";

const kinds = "co quan|don vi|to chuc|ca nhan|dia phuong|so|ban|nganh|phong|bo phan|doan the|cac|nhung|va";
const nobody = new RegExp(`^(?:(?:${kinds}) )+(?:co )?lien quan(?: khac)?$`);

/** "Các cơ quan, đơn vị liên quan": only kinds of units and that they are concerned; no list could say who. */
export function isNobodyInParticular(name: string): boolean {
  return nobody.test(fold(name));
}
