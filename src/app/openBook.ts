import { readBook } from "../excel/read/readBook";
import { finding } from "../domain/finding/make";
import { withoutJournals, type Journal } from "../sheets/journal/journalSheet";
import { bookKind } from "../sheets/bookKind";
import { readTemplateContext } from "../sheets/template/readTemplateContext";
import type { BookState } from "./contract";
import { reportName } from "./fileNames";
import { planHome } from "./home";
import { planBookIn } from "./planBook";
import { isLively, journalIn } from "./run/journals";
import { recordIn } from "./run/runRecord";

function unfinished(journal: Journal): BookState {
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
    const { value, findings } = planBookIn(cells);
    return value ? { kind: "plan", home: planHome(value, findings) } : { kind: "damaged", findings };
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
