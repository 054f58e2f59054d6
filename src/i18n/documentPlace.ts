import type { Finding } from "../domain/finding/finding";
import type { Language } from "./language";

const words: Record<Language, Record<"table" | "paragraph", string>> = {
  vi: { table: "bảng thứ {table}, dòng {row}", paragraph: "đoạn {paragraph}" },
  en: { table: "table {table}, row {row}", paragraph: "paragraph {paragraph}" },
};

/** Where in the plan document a finding stands that is made before its tasks are known: "bảng thứ 2, dòng 15"; "" for all others. */
export function documentPlace({ params }: Finding, language: Language): string {
  const { table, paragraph } = params;
  const template =
    table !== undefined ? words[language].table : paragraph !== undefined ? words[language].paragraph : "";
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
