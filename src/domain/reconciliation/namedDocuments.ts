import { fold } from "../text";

const named =
  /(đề án|nghị quyết|nghị định|chỉ thị|quyết định|kế hoạch|thông tư|kết luận|chương trình|công văn|luật|thông báo|quy định)\s+(?:số\s*:?\s*)?(\d{1,5})(?=[\s/.,;:)–-]|$)(?:[/-][\p{L}\d/-]+)?(?:,?\s+ngày\s+\d{1,2}(?:[/.]|\s+tháng\s+)\d{1,2}(?:[/.]|\s+năm\s+)\d{4})?/giu;

/** Documents a text names by kind and number, folded: "nghi quyet 76", "de an 6". Their years and issuers are left out, as texts leave them out. */
export function namedDocuments(text: string): string[] {
  return [...text.matchAll(named)].map(([, kind = "", number = ""]) => `${fold(kind)} ${Number(number)}`);
}

/** The text with its named documents and the dates in them taken out. */
export function withoutDocuments(text: string): string {
  return text.replace(named, ";");
}
