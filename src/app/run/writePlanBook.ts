import type { PlanBook } from "../../domain/plan/planBook";
import type { Job } from "../job";
import { planBookOf } from "../planBook";
import { changeBook } from "./changeBook";

/** Writes the whole plan workbook over the one that is open. */
export async function writePlanBook(book: PlanBook, job: Job): Promise<void> {
  await changeBook("change", job, (cells) => ({ next: book, before: planBookOf(cells) }));
}
