import { normalise } from "../../domain/text";
import { lineMark } from "./lineMark";

/** The lines before the first section: where the document says what it is and whose. */
export function headOf(paragraphs: readonly string[]): string[] {
  const lines = paragraphs.flatMap((paragraph) => normalise(paragraph).split("\n"));
  const section = lines.findIndex((line) => lineMark(line).level === 1);
  return section < 0 ? lines : lines.slice(0, section);
}
