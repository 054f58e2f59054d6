import { fold, repairText } from "../../domain/text";
import type { AppendixColumn } from "./columns";

/** What a heading cell names; "other" is a column that plans have besides their own six. */
export type HeadingRole = AppendixColumn | "group" | "start" | "period" | "other";

export interface HeadingWords {
  role: HeadingRole;
  /** How plainly it is named; of two columns with one role the plainer one has it, then the left one. */
  strength: 1 | 2 | 3;
}

const longestHeading = 100;

/** The first that fits decides: "Kết quả thực hiện" is an output, "Thời gian thực hiện" a deadline, "Kinh phí thực hiện" neither. */
const patterns: readonly [HeadingRole, HeadingWords["strength"], RegExp][] = [
  ["number", 3, /^(?:(?:s ?)?t ?t|so tt|so thu tu|no|(?:ma|so|tt) (?:so|nhiem vu|nv))(?: ?\/? ?ma so)?$/],
  ["outputs", 2, /^hinh thuc.*san pham/],
  ["lead", 1, /^nguoi (?:thuc hien|phu trach|chu tri)/],
  [
    "other",
    2,
    /\bkinh phi|du toan|\bnguon\b|so tien|\bdon vi tinh|\bdvt\b|ghi chu|can cu|co so phap ly|\blanh dao|\bnguoi\b|^(?:chuyen vien|can bo)|dia diem|hinh thuc|doi tuong|tinh (?:trang|hinh)|danh gia|\bdiem (?:so|chuan|toi da|tu cham)|^diem$|ty (?:le|trong)|trong so|muc do|uu tien|thuyet minh|ly do|nguyen nhan|so (?:luong|ky hieu|van ban|hieu)|ngay (?:ban hanh|ky)|\bthu tuc\b|noi dung chi\b|nhiem vu chi\b/,
  ],
  ["deadline", 3, /bat dau.*(?:ket thuc|hoan thanh)/],
  ["start", 3, /bat dau|khoi dau|^tu (?:ngay|thang)$|^tu$/],
  ["deadline", 3, /ket thuc|^den (?:ngay|thang)$|^den$|hoan thanh(?! cua)/],
  ["deadline", 3, /^(?:thoi (?:gian|han|diem)|t ?\/? ?g)\b/],
  ["lead", 3, /chu tri|\bdau moi\b|chiu trach nhiem chinh/],
  ["support", 3, /phoi hop|cung thuc hien/],
  ["support", 2, /(?:don vi|co quan).*lien quan/],
  ["outputs", 3, /san pham|dau ra/],
  ["deadline", 3, /thoi (?:gian|han|diem)|tien do|\bhan\b|lo trinh/],
  ["outputs", 2, /ket qua/],
  ["group", 2, /^(?:nhom )?linh vuc|^muc tieu|^nhom|nhiem vu (?:chung|lon|tong quat)|^chuong trinh$/],
  ["title", 3, /nhiem vu|cong viec|hoat dong|dau viec|viec (?:can|phai) lam/],
  ["title", 2, /noi dung|giai phap/],
  ["title", 1, /^(?:ten |loai |ten loai )?(?:van ban|de an|du an|chuong trinh)|trich yeu/],
  ["other", 1, /theo doi|giam sat|don doc|kiem tra|tham dinh|tong hop|chi dao|chi tieu/],
  [
    "lead",
    2,
    /(?:don vi|co quan|phong|bo phan).*(?:thuc hien|tham muu|phu trach|soan thao|trinh)|phan cong|to chuc thuc hien/,
  ],
  ["lead", 1, /thuc hien|phu trach|don vi|co quan/],
];

/** A heading of a column of one period: "Quý I", "Q.2", "Tháng 3", "6 tháng cuối năm". */
const period =
  /^(?:(?:quy|q) ?(?:i{1,3}|iv|[1-4])|(?:thang|t) ?(?:0?[1-9]|1[0-2])|6 thang (?:dau|cuoi) nam)(?: (?:nam )?20\d\d)?$/;

/** What the cell names as a heading; undefined for anything else. */
export function headingWords(cell: string): HeadingWords | undefined {
  if (cell === "" || cell.length > longestHeading || /^\p{Ll}/u.test(cell)) return undefined;
  // Headings are looked for before the document's texts are repaired, too.
  const folded = fold(repairText(cell).value.replace(/\(\s*\d{1,2}\s*\)/g, " "));
  if (/^số$/iu.test(cell)) return { role: "number", strength: 3 };
  // "Sản phẩm (hoàn thành)", "Kết quả hoàn thành" are about what, not when.
  const [, what] = /^(?:(?:yeu cau|du kien) )?(san pham|ket qua)/.exec(folded) ?? [];
  if (what !== undefined) return { role: "outputs", strength: what === "san pham" ? 3 : 2 };
  if (period.test(folded)) return { role: "period", strength: 3 };
  const found = patterns.find(([, , pattern]) => pattern.test(folded));
  return found && { role: found[0], strength: found[1] };
}

/** "I" to "IV", "1" to "12", "T1" below a heading about time: which period's column it is, as text a deadline may have. */
export function periodBelow(above: string, cell: string): string | undefined {
  const folded = fold(cell);
  if (period.test(folded)) return cell;
  const over = fold(above);
  if (/\bquy\b/.test(over) && /^(?:i{1,3}|iv|[1-4])$/.test(folded)) return `Quý ${cell}`;
  return /\bthang\b/.test(over) && /^(?:0?[1-9]|1[0-2])$/.test(folded) ? `Tháng ${cell}` : undefined;
}
