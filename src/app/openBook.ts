import { loaded } from "../domain/loaded";
import { readBook } from "../excel/read/readBook";
import { finding } from "../domain/finding/make";
import { withoutJournals, type Journal } from "../sheets/journal/journalSheet";
import { bookKind } from "../sheets/bookKind";
import { readTemplateContext } from "../sheets/template/readTemplateContext";
import type { BookState } from "./contract";
import { reportName } from "./fileNames";
import { parts } from "./parts";
import { isLively, journalIn } from "./run/journals";

async function unfinished(journal: Journal): Promise<BookState> {
  const { recordIn } = await loaded(parts.record);
  const record = recordIn(journal);
  if (!record) {
    const broken = finding(
      "sheetEdited",
      { sheet: journal.sheet },
      { what: "thông tin về lần ghi chưa xong" },
    );
    return { kind: "damaged", findings: [broken] };
  }
  const { kind, at } = record;
  const { done, total } = journal;
  return { kind: "unfinished", run: { kind, at, done, total, lively: isLively(journal) } };
}

/** Looks at the open workbook and says what it is. Reads only. */
export async function openBook(): Promise<BookState> {
  const all = await readBook();
  const journal = journalIn(all);
  if (journal) return unfinished(journal);
  const cells = withoutJournals(all);
  const kind = bookKind(cells);
  if (kind === "plan") {
    const { planState } = await loaded(parts.planState);
    return planState(cells);
  }
  if (kind === "template") {
    const context = readTemplateContext(cells);
    if (!context) return { kind: "other" };
    const { unit, period, planTitle } = context;
    const fileName = reportName(unit.name, period.id);
    return { kind: "template", template: { unitName: unit.name, period, planTitle, fileName } };
  }
  return { kind };
}
