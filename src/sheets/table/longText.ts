import type { CellStyle } from "../model/style";
import { styles } from "../styles";

const oneLine: CellStyle = { ...styles.textAsIs, wrap: false };

/** A text from outside as it is; a whole page someone pasted into a cell is kept, but shows its beginning only. */
export function textStyle(value: string | undefined): CellStyle {
  return (value ?? "").length > 150 ? oneLine : styles.textAsIs;
}
