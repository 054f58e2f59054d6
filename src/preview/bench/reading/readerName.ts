export const floor = "inflate alone (fflate)";
export const ours = "this reader";
export const openpyxl = "openpyxl, read-only";

/** Readers in this language, each measured in a process of its own. */
export const readerNames = [floor, ours, "SheetJS", "exceljs"] as const;
export type ReaderName = (typeof readerNames)[number];
