import type { BookSpec } from "../../../sheets/model/book";
import type { Book } from "../engine/book";

export async function loadBook(_book: Book, _spec: BookSpec): Promise<void> {}
