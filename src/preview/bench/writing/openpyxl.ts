import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonWithOpenpyxl } from "../python";
import { boundsOf, type PlainBook } from "./plainBook";

/** Reads the books once, then writes those whose places a line names. */
const script = `
import io, json, sys, time
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

books = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]

def side(one):
    return Side(style=one["style"], color="FF" + one["colour"][1:]) if one else Side()

def look(style):
    border = style.get("border", {})
    across = style.get("horizontal")
    return (
        Font(name="Times New Roman", size=style.get("size", 11), bold=style.get("bold"), italic=style.get("italic"),
             color="FF" + style["colour"][1:] if "colour" in style else None),
        PatternFill("solid", fgColor="FF" + style["fill"][1:]) if "fill" in style else PatternFill(),
        Border(**{name: side(border.get(name)) for name in ("top", "right", "bottom", "left")}),
        Alignment(horizontal="centerContinuous" if across == "span" else across, vertical=style.get("vertical"),
                  wrap_text=style.get("wrap"), indent=style.get("indent", 0)),
        style.get("numberFormat", "General"),
        Protection(locked=not style.get("unlocked")),
    )

def write(book):
    workbook = Workbook()
    workbook.remove(workbook.active)
    looks = [look(style) for style in book["styles"]]
    for plain in book["sheets"]:
        sheet = workbook.create_sheet(plain["name"])
        sheet.sheet_state = plain["state"]
        for at, width in enumerate(plain["widths"]):
            sheet.column_dimensions[get_column_letter(at + 1)].width = width
        for at, height in enumerate(plain["heights"]):
            if height is not None:
                sheet.row_dimensions[at + 1].height = height
        for one in plain["cells"]:
            cell = sheet.cell(one["row"], one["column"])
            if "value" in one:
                cell.value = one["value"]
                if not one["isFormula"] and isinstance(one["value"], str):
                    cell.data_type = "s"
            if one["style"] >= 0:
                (cell.font, cell.fill, cell.border, cell.alignment, cell.number_format, cell.protection) = looks[one["style"]]
        for area in plain["merges"]:
            sheet.merge_cells(area)
        for rule in plain["rules"]:
            first, second = (rule["bounds"] + [None])[:2]
            validation = DataValidation(type=rule["kind"], formula1=first, formula2=second, allow_blank=True,
                                        operator=rule["operator"], showErrorMessage=True, errorStyle=rule["style"],
                                        errorTitle=rule["title"], error=rule["message"])
            validation.add(rule["ref"])
            sheet.add_data_validation(validation)
        freeze = plain.get("freeze")
        if freeze:
            sheet.freeze_panes = sheet.cell(freeze["rows"] + 1, freeze["columns"] + 1)
        sheet.protection.sheet = plain["isProtected"]
    workbook.save(io.BytesIO())

for line in sys.stdin:
    started = time.perf_counter()
    for place in line.split():
        write(books[int(place)])
    print((time.perf_counter() - started) * 1000, flush=True)
`;

function forPython(book: PlainBook): string {
  const sheets = book.sheets.map(({ validations, ...sheet }) => ({
    ...sheet,
    rules: validations.map((spec) => ({
      ref: spec.ref,
      kind: spec.rule.kind,
      bounds: boundsOf(spec),
      operator:
        "operator" in spec.rule && spec.rule.operator === "greaterOrEqual" ? "greaterThanOrEqual" : "between",
      ...spec.alert,
    })),
  }));
  return JSON.stringify({ ...book, sheets });
}

export interface OpenpyxlWriter {
  /** Milliseconds for the books at these places. */
  write: (places: readonly number[]) => Promise<number>;
  close: () => void;
}

/** The books as openpyxl writes them; undefined where it is not installed. */
export function openpyxlWriter(books: readonly PlainBook[]): OpenpyxlWriter | undefined {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, "books.jsonl");
  writeFileSync(path, books.map(forPython).join("\n"));
  const python = pythonWithOpenpyxl(script, path);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (!python) {
    remove();
    return undefined;
  }
  return {
    write: async (places) => (await python.ask(places.join(" ")))[0] ?? NaN,
    close() {
      python.close();
      remove();
    },
  };
}
