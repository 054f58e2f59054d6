import { fold } from "../domain/text";

export const columnRoles = [
  "number",
  "title",
  "maximum",
  "selfScore",
  "document",
  "section",
  "page",
  "note",
  "other",
] as const;
/** What a column of a table of criteria holds. */
export type ColumnRole = (typeof columnRoles)[number];

const longestHeading = 120;

/** The first that fits decides: "Điểm tối đa của tiêu chí" is points, "Tài liệu kiểm chứng, giải trình" evidence. */
const patterns: readonly [ColumnRole, RegExp][] = [
  ["number", /^(?:s ?t ?t|t ?t|so tt|so thu tu|ma so|ma)$/],
  ["other", /phuong phap|hinh thuc|tham dinh|dieu tra|phuc tra/],
  ["selfScore", /\btu (?:danh gia|cham)|don vi (?:cham|danh gia)/],
  ["maximum", /\btoi da\b|\bdiem chuan\b|^(?:thang |so )?diem(?: so)?$/],
  ["section", /^muc(?: dieu khoan)?$/],
  ["page", /^(?:so )?trang(?: so)?$/],
  ["document", /kiem chung|minh chung|chung minh|ky hieu|^tai lieu/],
  ["note", /ghi chu|giai trinh|dien giai/],
  ["title", /tieu chi|linh vuc|^noi dung/],
];

/** What a heading names, alone or under the one above it ("Điểm" over "Tối đa"). */
export function columnRole(heading: string, above = ""): ColumnRole {
  if (heading.length > longestHeading) return "other";
  const roleOf = (text: string) => patterns.find(([, pattern]) => pattern.test(fold(text)))?.[0] ?? "other";
  const joined = roleOf(`${above} ${heading}`);
  if (above === "" || joined === "other") return joined;
  const own = roleOf(heading);
  return own === "other" ? joined : own;
}
