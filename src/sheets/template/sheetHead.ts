import { formatText } from "../../domain/date/format";
import type { RowSpec } from "../model/book";
import type { Cell, CellContent } from "../model/cell";
import { formula, text } from "../model/content";
import { inputStyles, styles } from "../styles";
import { contactLabels } from "./fields";
import type { TemplateInput } from "./templateInput";

/** Where things stand above the headings, 0-based columns. */
export interface HeadPlaces {
  /** Column of the contact labels; the input cell is the next. */
  contact: number;
  /** Column of Ngày tính and the two counters: Kiểm tra's own, which is not printed. */
  figures: number;
  /** The hidden column with the sheet's tag. */
  tag: number;
}

export interface HeadInput {
  title: string;
  tag: string;
  /** Content of Ngày tính. */
  asOf: CellContent;
  /** Formulas of the two counters. */
  filled: string;
  toMend: string;
  /** Only one sheet of a template asks who prepared it. */
  asksContact: boolean;
}

const label = (value: string): Cell => ({ content: text(value), style: styles.label });

/** Rows 1–3 of a template's sheet: title, unit and dates; contact; counters. */
export function headRows({ unit, period }: TemplateInput, places: HeadPlaces, head: HeadInput): RowSpec[] {
  const { contact, figures, tag } = places;
  const [first, second, third]: [(Cell | undefined)[], (Cell | undefined)[], (Cell | undefined)[]] = [
    [],
    [],
    [],
  ];
  first[0] = { content: text(head.title), style: styles.title };
  second[0] = { content: text(`Đơn vị: ${unit.name}`), style: styles.subtitle };
  const span = `Số liệu từ ${formatText(period.figuresFrom)} đến ${formatText(period.cutOff)}.`;
  third[0] = { content: text(`${span} Hạn gửi báo cáo: ${formatText(period.sendBy)}.`) };
  const small = { size: 9, horizontal: "left" } as const;
  first[figures] = { content: head.asOf, style: { ...small, numberFormat: '"Ngày tính: "dd/mm/yyyy' } };
  second[figures] = { content: formula(`"Đã điền đủ "&${head.filled}`), style: styles.subtitle };
  third[figures] = { content: formula(`"Phải sửa "&${head.toMend}`), style: styles.subtitle };
  if (head.asksContact) {
    second[contact] = label(contactLabels.preparedBy);
    second[contact + 1] = { style: inputStyles.text };
    third[contact] = label(contactLabels.phone);
    third[contact + 1] = { style: inputStyles.text };
  }
  first[tag] = { content: text(head.tag) };
  return [
    { cells: Array.from(first), height: 20 },
    { cells: Array.from(second), height: 16 },
    { cells: Array.from(third), height: 16 },
  ];
}

/** Row 4: what is given, what is filled in, what checks itself; centred across, not merged. */
export function bandRow(bands: readonly { text: string; columns: number; input?: boolean }[]): RowSpec {
  const cells = bands.flatMap(({ text: words, columns, input }) => {
    const style = input ? styles.inputBand : styles.band;
    return Array.from({ length: columns }, (_, index): Cell =>
      index === 0 ? { content: text(words), style } : { style },
    );
  });
  return { cells, height: 15 };
}
