import { sheetNames } from "../i18n/vi/sheetWords";
import { columnLetters, quotedSheet } from "./model/a1";
import type { NameSpec, RowSpec, SheetSpec } from "./model/book";
import { text } from "./model/content";
import { styles } from "./styles";

/** One list people choose from: the defined name that points at it, what it is, and its items. */
export interface ChoiceList {
  name: string;
  heading: string;
  items: readonly string[];
}

/** Danh mục: the lists behind the drop-downs, one column each, and the names that point at them. */
export function listSheet(lists: readonly ChoiceList[]): { sheet: SheetSpec; names: NameSpec[] } {
  const height = Math.max(...lists.map(({ items }) => items.length));
  const rows: RowSpec[] = [
    { cells: lists.map(({ heading }) => ({ content: text(heading), style: styles.heading })) },
    ...Array.from({ length: height }, (_, row) => ({
      cells: lists.map(({ items }) => ({ content: text(items[row]), style: styles.text })),
    })),
  ];
  const names = lists.map(({ name, items }, column): NameSpec => {
    const letters = columnLetters(column);
    return {
      name,
      refersTo: `${quotedSheet(sheetNames.lists)}!$${letters}$2:$${letters}$${items.length + 1}`,
    };
  });
  const sheet: SheetSpec = {
    name: sheetNames.lists,
    state: "hidden",
    zoom: 100,
    columns: lists.map(() => ({ width: 26 })),
    rows,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    protection: {},
    page: { orientation: "portrait", marginCm: 1 },
  };
  return { sheet, names };
}
