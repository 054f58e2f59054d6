import { beforeAll, describe, expect, it } from "vitest";
import { formatText } from "../../src/domain/date/format";
import { fromSerial } from "../../src/domain/date/serial";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { reportFactsOf, type FigureLookup } from "../../src/domain/report";
import { summaryOf } from "../../src/domain/summary/summaryOf";
import { formatNumber } from "../../src/i18n/format";
import { sheetNames } from "../../src/i18n/vi/sheetWords";
import { openWorkbook } from "../../src/preview/headless/openWorkbook";
import { writeReport } from "../../src/report/writeReport";
import { bookCells } from "../../src/sheets/bookCells";
import type { CellRecord, WorkbookCells } from "../../src/sheets/model/workbookCells";
import { figureCells } from "../../src/sheets/plan/figureCells";
import { planBookToSheets } from "../../src/sheets/plan/planBookToSheets";
import { reportedBook } from "../sheets/reportedBook";
import { readWord, type WordFile } from "./wordFile";

/** The workbook as a spreadsheet engine computes it. */
async function computed(book: PlanBook): Promise<WorkbookCells> {
  const opened = await openWorkbook(planBookToSheets(book));
  const cells = bookCells(await opened.host.toBook());
  opened.close();
  return { ...cells, sheets: cells.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })) };
}

const sheetOfPrefix: Record<string, string> = {
  TH: sheetNames.summary,
  NV: sheetNames.taskRows,
  CT: sheetNames.indicators,
  SL: sheetNames.indicatorRows,
  BC: sheetNames.reports,
};

/** How the report may show what a cell holds: as it is, as a day, in per cent. */
function showings({ value }: CellRecord): string[] {
  if (typeof value !== "number") return [String(value)];
  const date = fromSerial(value);
  const percent = (scale: number) => `${formatNumber(Math.round(value * 100 * scale) / scale, "vi")}%`;
  return [formatNumber(value, "vi"), ...(date ? [formatText(date)] : []), percent(1), percent(10)];
}

let book: PlanBook;
let cells: WorkbookCells;
let lookup: FigureLookup;
let bytes: Uint8Array;
let file: WordFile;
beforeAll(async () => {
  ({ book } = await reportedBook());
  cells = await computed(book);
  lookup = figureCells(cells);
  const made = await writeReport(reportFactsOf(book), lookup);
  expect(made.unquoted).toBe(0);
  bytes = made.bytes;
  file = readWord(bytes);
}, 120_000);

describe("the report's figures", () => {
  it("each stand in a bookmark that names the cell of the workbook holding them", () => {
    expect(file.bookmarks.size).toBeGreaterThan(300);
    const wrong = [...file.bookmarks].filter(([name, shown]) => {
      const [, prefix = "", address = ""] = /^([A-Z]{2})_([A-Z]+[1-9]\d*)(?:_\d+)?$/.exec(name) ?? [];
      const sheet = cells.sheets.find((candidate) => candidate.name === sheetOfPrefix[prefix]);
      const cell = [...(sheet?.cells ?? [])].find((candidate) => candidate.address === address);
      return !cell || name.length > 40 || !showings(cell).includes(shown);
    });
    expect(wrong).toEqual([]);
  });

  it("are those of every group, of the whole and of every indicator with a result", () => {
    const { totals, byGroup, indicators } = summaryOf(book);
    const quoted = new Set([...file.bookmarks.keys()].map((name) => name.replace(/_(\d+)$/, "")));
    for (const { group, counts } of byGroup) {
      if (counts.total === 0) continue;
      const place = lookup({ of: "group", group: group.number, column: "total" });
      expect(place?.value, group.number).toBe(counts.total);
      expect(quoted).toContain(`TH_${place?.address}`);
    }
    expect(lookup({ of: "group", column: "overdue" })?.value).toBe(totals.overdue);
    for (const { indicator, sum } of indicators) {
      if (sum.result === undefined) continue;
      const place = lookup({ of: "indicator", indicatorId: indicator.id, column: "result" });
      expect(quoted, indicator.id).toContain(`CT_${place?.address}`);
    }
  });

  it("are left open where the workbook is not up to date, and told", async () => {
    const stale: FigureLookup = (key) => {
      const place = lookup(key);
      return place && key.of === "group" && key.column === "overdue" ? { ...place, value: 999 } : place;
    };
    const made = await writeReport(reportFactsOf(book), stale);
    expect(made.unquoted).toBeGreaterThan(0);
    expect(readWord(made.bytes).paragraphs.some((text) => text.includes("quá hạn …"))).toBe(true);
  });

  it("are none where the sheets are gone: the report still says what it can", async () => {
    const made = await writeReport(reportFactsOf(book), figureCells({ sheets: [], definedNames: {} }));
    expect(readWord(made.bytes).bookmarks.size).toBe(0);
  });
});

describe("the report's form (Decree 30/2020, Appendix I)", () => {
  const mm = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4);
  const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];

  it("is A4 with the decree's margins; annexes lie across", () => {
    const sections = file.body.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
    expect(sections).toHaveLength(5);
    for (const [index, section] of sections.entries()) {
      const size = /<w:pgSz[^>]*>/.exec(section)?.[0] ?? "";
      const sides = [mm(attribute(size, "w:w")), mm(attribute(size, "w:h"))];
      expect(sides).toEqual(index === 0 ? [210, 297] : [297, 210]);
      const margins = /<w:pgMar[^>]*>/.exec(section)?.[0] ?? "";
      const margin = (side: string) => mm(attribute(margins, `w:${side}`));
      for (const side of ["top", "bottom"]) expect([20, 21, 22, 23, 24, 25]).toContain(margin(side));
      expect(margin("left")).toBeGreaterThanOrEqual(30);
      expect(margin("left")).toBeLessThanOrEqual(35);
      expect(margin("right")).toBeGreaterThanOrEqual(15);
      expect(margin("right")).toBeLessThanOrEqual(20);
    }
  });

  it("is set in Times New Roman 14, justified, first lines in by 1–1.27 cm", () => {
    const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(
      file.parts["word/styles.xml"] ?? "",
    )?.[0];
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    const fonts = new Set([...file.body.matchAll(/w:ascii="([^"]*)"/g)].map(([, name]) => name));
    expect([...fonts].filter((name) => name !== "Times New Roman")).toEqual([]);
    const opening = file.body.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*Thực hiện[\s\S]*?<\/w:p>/)?.[0] ?? "";
    expect(opening).toContain('<w:jc w:val="both"/>');
    expect(mm(/w:firstLine="(\d+)"/.exec(opening)?.[1])).toBe(13);
  });

  it("has its blocks in order", () => {
    const order = [
      "UBND TỈNH NGHỆ AN",
      "Số: …/BC-…",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Nghệ An, ngày … tháng … năm 2024",
      "BÁO CÁO",
      "Kết quả công tác cải cách hành chính quý I/2024",
      "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
      "II. KẾT QUẢ THỰC HIỆN CÁC NHÓM NHIỆM VỤ",
      "1. Cải cách thể chế",
      "3. Cải cách tổ chức bộ máy",
      "III. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
      "IV. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
      "V. ĐỀ XUẤT, KIẾN NGHỊ",
      "VI. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II/2024",
      "Nơi nhận:",
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "Phụ lục I",
      "Phụ lục II",
      "Phụ lục III",
      "Phụ lục IV",
    ];
    const places = order.map((text) => file.paragraphs.indexOf(text));
    expect(order.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("numbers pages in the middle above the text, but not the first", () => {
    const headers = Object.entries(file.parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes("PAGE"));
    expect(numbered.length).toBe(headers.length / 2);
    for (const [, xml] of numbered) expect(xml).toContain('<w:jc w:val="center"/>');
    expect(file.body.match(/<w:titlePg\/>/g)).toHaveLength(5);
  });

  it("repeats the heading row of each table", () => {
    expect(file.body.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  });

  it("names every unit that has not sent, and says that values still have to be corrected", () => {
    const { reports, findings } = summaryOf(book);
    const told = file.paragraphs.find((text) => text.startsWith("Chưa gửi báo cáo:")) ?? "";
    for (const { name } of reports.missing) expect(told).toContain(name);
    expect(findings.error).toBeGreaterThan(0);
    expect(file.paragraphs.some((text) => text.includes(`còn ${findings.error} chỗ phải sửa`))).toBe(true);
  });
});

describe("the report's file", () => {
  it("is the same, byte for byte, for the same workbook", async () => {
    const again = await writeReport(reportFactsOf(book), lookup);
    expect(again.bytes).toEqual(bytes);
  });

  it("holds texts from outside as text, whatever they look like", async () => {
    const hostile = "</w:t><w:br/>&amp;<script>\u0000\u0008\ud800\ufffe]]>\u202e=cmd|' /C calc'!A0";
    const plan = { ...book.plan, title: hostile, agency: `Sở ${hostile} tỉnh Nghệ An` };
    const units = plan.units.map((unit) => ({ ...unit, name: `${unit.name} ${hostile}` }));
    const tasks = book.consolidation.tasks.map((row) => ({
      ...row,
      result: hostile,
      document: hostile,
      difficulty: hostile,
    }));
    const facts = reportFactsOf({
      ...book,
      plan: { ...plan, units },
      consolidation: { ...book.consolidation, tasks },
    });
    const { body, paragraphs } = readWord((await writeReport(facts, lookup)).bytes);
    expect(body).not.toMatch(/<script|<w:br\/>/);
    expect(paragraphs.some((text) => text.includes("</w:t><w:br/>&amp;<script>]]>=cmd|"))).toBe(true);
  });

  it.each(["2024-M02", "2024-H1", "2024-9M", "2024-Y"])("is made for %s too", async (periodId) => {
    const made = await writeReport(reportFactsOf({ ...book, periodId }), lookup);
    expect(readWord(made.bytes).paragraphs).toContain("BÁO CÁO");
  });
});
