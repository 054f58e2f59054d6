import type { BookSpec } from "../../../sheets/model/book";
import type { Book } from "../engine/book";

export function toBook(_book: Book): BookSpec {
  return { title: "", sheets: [], names: [] };
}
