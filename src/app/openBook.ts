import { readBook } from "../excel/read/readBook";
import { bookKind } from "../sheets/bookKind";
import { readTemplateContext } from "../sheets/template/readTemplateContext";
import type { BookState } from "./contract";
import { planHome } from "./home";
import { planBookIn } from "./planBook";

/** Looks at the open workbook and says what it is. Reads only. */
export async function openBook(): Promise<BookState> {
  const cells = await readBook();
  const kind = bookKind(cells);
  if (kind === "plan") {
    const { value, findings } = planBookIn(cells);
    return value ? { kind: "plan", home: planHome(value, findings) } : { kind: "damaged", findings };
  }
  if (kind === "template") {
    const context = readTemplateContext(cells);
    if (!context) return { kind: "other" };
    const { unit, period, planTitle } = context;
    return { kind: "template", template: { unitName: unit.name, period, planTitle } };
  }
  return { kind };
}
