import type { RowSpec } from "../model/book";
import type { Cell } from "../model/cell";
import { text } from "../model/content";
import { styles } from "../styles";
import { endMark, signatures } from "./fields";

const key = "Dấu hiệu:  ✔ đủ   ◆ hoàn thành muộn   ▲ cần xem lại   ✖ phải sửa   … chưa điền";
const centred = { bold: true, horizontal: "center" } as const;

/** The key line, then the signature line; `id` is the hidden column whose mark ends the data. 0-based columns. */
export function footRows(columns: { id: number; right: number }): RowSpec[] {
  const last: (Cell | undefined)[] = [];
  last[1] = { content: text(key), style: styles.note };
  last[columns.id] = { content: text(endMark) };
  const signed: (Cell | undefined)[] = [];
  signed[1] = { content: text(signatures.left), style: centred };
  signed[columns.right] = { content: text(signatures.right), style: centred };
  return [
    { cells: Array.from(last), height: 18 },
    { cells: [], height: 9 },
    { cells: Array.from(signed), height: 16 },
  ];
}
