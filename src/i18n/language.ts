/** Languages the pane speaks. Vietnamese is the source; workbooks are always Vietnamese. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = "vi";
