import { maxTextLength } from "../limits";
import { decodeXString } from "../xmlString";
import { overLimit } from "./fileRefused";

/** Longest stored form of a text: every unit as `_xHHHH_`. */
const longestStored = maxTextLength * 7;

/** Collects a text that comes in pieces, whose stored form may hold `_xHHHH_`. */
export class TextItem {
  private stored = "";

  clear(): void {
    this.stored = "";
  }

  add(piece: string): void {
    this.stored += piece;
    if (this.stored.length > longestStored) throw overLimit("textLength", maxTextLength);
  }

  /** The text as people see it. */
  get text(): string {
    const text = decodeXString(this.stored);
    if (text.length > maxTextLength) throw overLimit("textLength", maxTextLength);
    return text;
  }
}

/** Whether a `t` in this parent is text of the item: its own or a run's. Phonetic readings (`rPh`) are not. */
export function isItemText(name: string, parent: string): boolean {
  return name === "t" && (parent === "si" || parent === "is" || parent === "r");
}
