import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan/plan";
import { readPlan } from "../../src/planDocument/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { bookOf, sheetOf, text } from "../xlsx/bookOf";
import { cell, docxFile, escaped, inList, list, paragraph, plainTable, row, table } from "./docxFile";
import { seedBytes, seedName } from "./seed";
import { seedParagraphs, seedRows } from "./seedDocument";

const printed = await readPlan({ name: seedName, bytes: seedBytes });

/**
 * A plan without its version, white space as single spaces. In the converted text the parts of a cell's list follow each
 * other on one line; in Word, Excel and HTML each stands on its own, and cells are kept as they stand.
 */
function content(plan: Plan | undefined): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => {
      if (key === "version") return undefined;
      return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
    }),
  );
}

const width = seedRows[0]!.length;
const isGroup = (cells: readonly string[]) => cells.slice(2).every((one) => one === "");

describe("the plan of 2024 as a Word document", () => {
  const [sections, bullets, tasks] = [1, 2, 3];
  const numbering =
    list(sections, [
      ["upperRoman", "%1."],
      ["decimal", "%2."],
      ["decimal", "%2.%3."],
    ]) +
    list(bullets, [["bullet", "\uf0b7"]]) +
    list(tasks, [["decimal", "%1."]]);
  const marks: [RegExp, string][] = [
    [/^[IVX]+\. /, inList(sections, 0)],
    [/^\d+\.\d+\. /, inList(sections, 2)],
    [/^\d+\. (?=\D|\d+%)/, inList(sections, 1)],
    [/^- /, inList(bullets)],
  ];
  const numberedParagraph = (line: string) => {
    const [mark, properties] = marks.find(([form]) => form.test(line)) ?? [/^/, ""];
    return paragraph(line.replace(mark, ""), properties);
  };
  const cellOf = (lines: string, properties = "") =>
    cell(
      lines
        .split("\n")
        .map((line) => (line.startsWith("- ") ? paragraph(line.slice(2), inList(bullets)) : paragraph(line)))
        .join(""),
      properties,
    );
  const rows = seedRows.map((cells, at) => {
    const [number = "", title = ""] = cells;
    if (at === 0)
      return row(
        cells.map((one) => cellOf(one)),
        "<w:tblHeader/>",
      );
    if (isGroup(cells) && title === "") return row([cellOf(number, `<w:gridSpan w:val="${width}"/>`)]);
    if (isGroup(cells)) return row([cellOf(number), cellOf(title, `<w:gridSpan w:val="${width - 1}"/>`)]);
    const counted = /^\d+\.$/.test(number) ? cell(paragraph("", inList(tasks))) : cellOf(number);
    return row([counted, ...cells.slice(1).map((one) => cellOf(one))]);
  });
  const bytes = docxFile({
    body:
      seedParagraphs
        .flatMap((lines) => lines.split("\n"))
        .map(numberedParagraph)
        .join("") + table(rows),
    numbering,
  });

  it("with automatic numbers and bullets is the plan of the text", async () => {
    const { value, findings } = await readPlan({ name: "ke-hoach.docx", bytes });
    expect(content(value)).toEqual(content(printed.value));
    expect(findings.map(({ code }) => code)).not.toContain("rowUnplaced");
  });

  it("is told by its bytes, whatever its name", async () => {
    const { value } = await readPlan({ name: "ke-hoach.txt", bytes });
    expect(value?.tasks).toHaveLength(41);
  });
});

describe("a Word document with its letterhead in a table without lines", () => {
  it("says whose plan it is", async () => {
    const letterhead = plainTable([
      ["UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
    ]);
    const title = "KẾ HOẠCH\nCải cách hành chính năm 2025";
    const body = letterhead + paragraph(title) + plainTable(seedRows);
    const { value } = await readPlan({ name: "ke-hoach.docx", bytes: docxFile({ body }) });
    expect(value).toMatchObject({ agency: "SỞ NỘI VỤ", year: 2025, id: "cchc-2025-so-noi-vu" });
    expect(value?.tasks).toHaveLength(41);
  });
});

describe("the plan of 2024 as a workbook", () => {
  const prose = sheetOf(
    seedParagraphs.map((lines) => [text(lines)]),
    { name: "Kế hoạch" },
  );
  const merged = seedRows.flatMap((cells, at) => {
    if (at === 0 || !isGroup(cells)) return [];
    return [`${cells[1] === "" ? "B" : "C"}${at + 3}:G${at + 3}`];
  });
  const appendix = sheetOf(
    [
      [text("PHỤ LỤC")],
      [],
      ...seedRows.map((cells) => [undefined, ...cells.map((one) => (one === "" ? undefined : text(one)))]),
      [],
      [undefined, undefined, text("Nơi nhận:"), undefined, undefined, text("GIÁM ĐỐC")],
    ],
    { name: "Phụ lục", merges: merged },
  );

  it("is the plan of the text, from whatever column its table begins", async () => {
    const bytes = writeWorkbook(bookOf([prose, appendix]));
    const { value, findings } = await readPlan({ name: "ke-hoach.xlsx", bytes });
    expect(content(value)).toEqual(content(printed.value));
    expect(findings.map(({ code }) => code)).not.toContain("rowUnplaced");
  });
});

describe("the plan of 2024 pasted as HTML", () => {
  it("with merged group rows and lists in cells is the plan of the text", async () => {
    const lines = (one: string) =>
      one.startsWith("- ")
        ? `<ul>${one
            .split("\n")
            .map((line) => `<li>${escaped(line.replace(/^- /, ""))}</li>`)
            .join("")}</ul>`
        : escaped(one).replaceAll("\n", "<br>");
    const rows = seedRows.map((cells) => {
      const [number = "", title = ""] = cells;
      if (!isGroup(cells)) return cells.map((one) => `<td>${lines(one)}</td>`).join("");
      if (title === "") return `<td colspan="${width}">${number}</td>`;
      return `<td>${number}</td><td colspan="${width - 1}">${title}</td>`;
    });
    const html =
      seedParagraphs.map((one) => `<p>${escaped(one).replaceAll("\n", "<br>")}</p>`).join("\n") +
      `<table>${rows.map((cells) => `<tr>${cells}</tr>`).join("\n")}</table>`;
    const { value } = await readPlan({ text: `<html><body>${html}</body></html>` });
    expect(content(value)).toEqual(content(printed.value));
  });
});
