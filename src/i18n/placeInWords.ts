import type { Place } from "../domain/finding/finding";
import type { Language } from "./language";

const words: Record<Language, Record<"sheet" | "cell" | "task" | "column" | "section" | "file", string>> = {
  vi: {
    sheet: "trang {x}",
    cell: "ô {x}",
    task: "nhiệm vụ {x}",
    column: "cột {x}",
    section: "mục {x}",
    file: "tệp {x}",
  },
  en: {
    sheet: "sheet {x}",
    cell: "cell {x}",
    task: "task {x}",
    column: "column {x}",
    section: "section {x}",
    file: "file {x}",
  },
};

const columns: Record<Language, Record<string, string>> = {
  vi: {
    number: "TT",
    title: "Nhiệm vụ",
    outputs: "Sản phẩm",
    lead: "Đơn vị chủ trì",
    support: "Đơn vị phối hợp",
    deadline: "Thời gian hoàn thành",
  },
  en: {
    number: "No.",
    title: "Task",
    outputs: "Output",
    lead: "Lead unit",
    support: "Supporting units",
    deadline: "Deadline",
  },
};

/** Where a finding stands, for a sentence: "trang Nhiệm vụ, ô G12", "nhiệm vụ 5, cột Đơn vị chủ trì", "mục II.3.b", "tệp bc.xlsx"; "" when nothing is known. */
export function placeInWords(place: Place, language: Language): string {
  const say = (word: keyof (typeof words)["vi"], x: string) => words[language][word].replace("{x}", () => x);
  if (place.sheet) {
    const sheet = say("sheet", place.sheet);
    return place.address ? `${sheet}, ${say("cell", place.address)}` : sheet;
  }
  if (place.taskNumber) {
    const column = place.column ? (columns[language][place.column] ?? place.column) : undefined;
    return [say("task", place.taskNumber), ...(column ? [say("column", column)] : [])].join(", ");
  }
  if (place.section) return say("section", place.section);
  return place.file ? say("file", place.file) : "";
}

/** The same in the pane's short form: "Nhiệm vụ!G12 · nhiệm vụ 5.1". */
export function placeInShort(place: Place, language: Language): string {
  const cell = place.sheet ? (place.address ? `${place.sheet}!${place.address}` : place.sheet) : undefined;
  if (!cell) return placeInWords(place, language);
  return place.taskNumber ? `${cell} · ${words[language].task.replace("{x}", place.taskNumber)}` : cell;
}
