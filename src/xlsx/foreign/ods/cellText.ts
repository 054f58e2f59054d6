import { maxTextLength } from "../../limits";
import { overLimit } from "../../read/fileRefused";

/**
 * The text of a cell: its paragraphs, one a line. Inside a paragraph white space counts as one blank, none at its
 * beginning (ODF 1.3 part 3, 6.1.2); more blanks, tabs and line breaks are elements.
 */
export class CellText {
  private written = "";
  private paragraphs = 0;
  private atBlank = true;

  get text(): string {
    return this.written;
  }

  clear(): void {
    this.written = "";
    this.paragraphs = 0;
  }

  startParagraph(): void {
    if (this.paragraphs++ > 0) this.add("\n");
    this.atBlank = true;
  }

  piece(text: string): void {
    const collapsed = text.replace(/[ \t\r\n]+/g, " ");
    this.add(this.atBlank && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed);
    if (collapsed !== "") this.atBlank = collapsed.endsWith(" ");
  }

  /** A text that stands for itself, so many times. */
  literal(text: string, times = 1): void {
    if (times > maxTextLength) throw overLimit("textLength", maxTextLength);
    this.add(text.repeat(times));
    this.atBlank = false;
  }

  private add(text: string): void {
    this.written += text;
    if (this.written.length > maxTextLength) throw overLimit("textLength", maxTextLength);
  }
}
