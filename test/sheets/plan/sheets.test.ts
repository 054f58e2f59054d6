import { describe, expect, it } from "vitest";
import { parseArea } from "../../../src/sheets/model/a1";
import type { BookSpec } from "../../../src/sheets/model/book";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { lineCount } from "../../../src/sheets/rowHeight";
import { cellsOf, gridOf, sheetOf } from "../bookText";
import { smallBook } from "../planBooks";
import { reportedBook } from "../reportedBook";
import { findHeadings } from "../../../src/sheets/table/heading";
import { textOf } from "../../../src/sheets/table/sheetGrid";

const headings: Record<string, { row: number; shown: string[]; frozen: { columns: number; rows: number } }> =
  {
    "Phát hiện": {
      row: 5,
      frozen: { columns: 2, rows: 5 },
      shown: [
        "Mức",
        "Đơn vị",
        "Nội dung",
        "Cách sửa",
        "Trang",
        "Ô",
        "Giá trị nhận được",
        "Đưa vào tổng hợp",
        "✎ Xử lý",
        "✎ Ghi chú",
        "Tệp",
        "Mã",
      ],
    },
    "Kế hoạch": {
      row: 5,
      frozen: { columns: 2, rows: 5 },
      shown: [
        "TT",
        "Nhiệm vụ",
        "Sản phẩm, kết quả đầu ra",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Thời gian hoàn thành",
        "✎ Ghi chú",
      ],
    },
    "Mốc thực hiện": {
      row: 5,
      frozen: { columns: 3, rows: 5 },
      shown: [
        "Mã",
        "TT",
        "Nhiệm vụ",
        "Mốc theo kế hoạch",
        "Cách tính hạn",
        "Từ ngày",
        "Hạn",
        "✎ Hạn do Văn phòng nhập",
        "✎ Ngày sự kiện",
        "Cần xác nhận",
        "Đơn vị chủ trì",
      ],
    },
    "Ngày nghỉ": {
      row: 5,
      frozen: { columns: 1, rows: 5 },
      shown: ["✎ Ngày", "✎ Loại", "✎ Tên ngày nghỉ", "✎ Căn cứ"],
    },
    "Nhật ký": {
      row: 4,
      frozen: { columns: 0, rows: 4 },
      shown: ["Thời điểm", "Việc", "Kỳ", "Đơn vị/tệp", "Số ô", "Kết quả", "Mã lần"],
    },
  };

/** Names and structured references in a formula that nothing in the book answers to. */
function dangling(book: BookSpec): string[] {
  const tables = new Map(book.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, table])));
  const names = new Set(book.names.map(({ name }) => name));
  const functions =
    /\b(?:IF|AND|OR|COUNTIFS|COUNTIF|SUMIFS|SUMPRODUCT|MAX|FIND|MID|IFERROR|COUNTA|SUM|ISNUMBER|INDEX|MATCH|LARGE|COUNT|LEFT|LEN|ROUND|ABS|DATE|DAY|MONTH|YEAR|TODAY|TRUE|FALSE)\b/g;
  return book.sheets.flatMap((sheet) =>
    cellsOf(sheet).flatMap(({ address, cell }) => {
      if (cell.content?.kind !== "formula") return [];
      const { formula } = cell.content;
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
      const wrong: string[] = [];
      if (formula.startsWith("=")) wrong.push("=");
      const row = parseArea(address)!;
      const own = sheet.tables.find(({ ref }) => {
        const area = parseArea(ref)!;
        return (
          area.left <= row.left && row.left <= area.right && area.top < row.top && row.top <= area.bottom
        );
      });
      const rest = bare
        .replace(/(\w+)?\[@\[([^\]]+)\]\]/g, (_, _table, column: string) => {
          if (!own?.columns.some(({ name }) => name === column)) wrong.push(`[@[${column}]]`);
          return "";
        })
        .replace(/(tbl\w+)\[([^\]]+)\]/g, (_, table: string, column: string) => {
          if (!tables.get(table)?.columns.some(({ name }) => name === column))
            wrong.push(`${table}[${column}]`);
          return "";
        });
      for (const word of rest.replace(functions, "").match(/[A-Za-z]{4,}\w*/g) ?? []) {
        if (!names.has(word)) wrong.push(word);
      }
      return wrong.map((what) => `${sheet.name}!${address}: ${what}`);
    }),
  );
}

describe("the sheets of a plan workbook", () => {
  const book = planBookToSheets(smallBook());

  it("stand in the order people work in, with Tổng hợp shown first", () => {
    expect(book.sheets.filter(({ state }) => state === "visible").map(({ name }) => name)).toEqual([
      "Hướng dẫn",
      "Tổng hợp",
      "Phát hiện",
      "Thay đổi",
      "Kế hoạch",
      "Mốc thực hiện",
      "Chỉ tiêu",
      "Đơn vị",
      "Ngày nghỉ",
      "Báo cáo nhiệm vụ",
      "Báo cáo chỉ tiêu",
      "Báo cáo đã nhận",
      "Nhật ký",
    ]);
    expect(book.active).toBe("Tổng hợp");
    expect(sheetOf(book, "_CCHC").state).toBe("veryHidden");
  });

  it.each(Object.entries(headings))(
    "%s has its headings, frozen and repeated in print",
    (name, { row, shown, frozen }) => {
      const sheet = sheetOf(book, name);
      const found = sheet.rows[row - 1]!.cells.filter((_, column) => !sheet.columns[column]?.hidden);
      expect(found.map((cell) => (cell?.content?.kind === "text" ? cell.content.text : ""))).toEqual(shown);
      expect(sheet.freeze).toEqual(frozen);
      expect(sheet.page).toMatchObject({
        orientation: "landscape",
        titleRows: [row, row],
        footerRight: "Trang &P/&N",
      });
    },
  );

  it("let people edit only the yellow cells of columns marked ✎", () => {
    for (const sheet of book.sheets.filter(({ name }) => name !== "Tổng hợp")) {
      const grid = gridOf(book, sheet.name);
      const heading = headings[sheet.name]?.row ?? 5;
      for (const { address, cell } of cellsOf(sheet)) {
        const place = parseArea(address)!;
        const title = textOf(grid.at(heading - 1, place.left));
        if (cell.style?.unlocked) {
          expect(title, `${sheet.name}!${address}`).toMatch(/^✎/);
          expect(cell.style.fill).toBe("#FFF8D6");
        } else {
          expect(cell.style?.fill, `${sheet.name}!${address}`).not.toBe(
            sheet.name === "Hướng dẫn" ? "" : "#FFF8D6",
          );
        }
      }
      expect(sheet.protection, sheet.name).toBeDefined();
    }
  });

  it("let people choose period, date and days on Tổng hợp, and nothing else there", () => {
    const unlocked = cellsOf(sheetOf(book, "Tổng hợp")).filter(({ cell }) => cell.style?.unlocked);
    expect(unlocked.map(({ address }) => address)).toEqual(["C3", "D3", "G3", "L3"]);
    expect(book.names.slice(0, 3)).toEqual([
      { name: "KyBaoCao", refersTo: "'Tổng hợp'!$C$3" },
      { name: "NgayTinh", refersTo: "'Tổng hợp'!$G$3" },
      { name: "SapDenHanNgay", refersTo: "'Tổng hợp'!$L$3" },
    ]);
  });

  it("use in formulas only columns, names and functions that exist everywhere", () => {
    expect(dangling(book)).toEqual([]);
  });

  it("name every table in ASCII, with headings equal to its heading cells", () => {
    for (const sheet of book.sheets) {
      for (const table of sheet.tables) {
        expect(table.name).toMatch(/^tbl[A-Za-z]+$/);
        const area = parseArea(table.ref)!;
        expect(area.bottom).toBeGreaterThan(area.top);
        const cells = sheet.rows[area.top]!.cells.slice(area.left, area.right + 1);
        const shown = cells.map((cell) => (cell?.content?.kind === "text" ? cell.content.text : ""));
        expect(table.columns.map(({ name }) => name)).toEqual(shown);
        expect(new Set(shown.map((name) => name.toLowerCase())).size).toBe(shown.length);
      }
    }
  });

  it("point every list at a name of the book, with messages Excel can hold", () => {
    const names = new Set(book.names.map(({ name }) => name));
    for (const sheet of book.sheets) {
      for (const { rule, alert, prompt } of sheet.validations) {
        if (rule.kind === "list") expect(names).toContain(rule.source);
        expect(alert.title.length).toBeLessThanOrEqual(32);
        expect(alert.message.length).toBeLessThanOrEqual(255);
        expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });

  it("keep merged cells to Tổng hợp, where every row has its height written", () => {
    for (const sheet of book.sheets) {
      if (sheet.name !== "Tổng hợp") expect(sheet.merges, sheet.name).toEqual([]);
      else expect(sheet.rows.every(({ height }) => height !== undefined)).toBe(true);
    }
  });

  it("make rows as tall as their wrapped texts, and never taller than Excel allows", async () => {
    const whole = planBookToSheets((await reportedBook()).book);
    for (const name of ["Kế hoạch", "Mốc thực hiện", "Chỉ tiêu", "Phát hiện"]) {
      const sheet = sheetOf(whole, name);
      for (const { cells, height = 15 } of sheet.rows) {
        expect(height).toBeLessThanOrEqual(409);
        cells.forEach((cell, column) => {
          const width = sheet.columns[column];
          if (cell?.content?.kind !== "text" || !cell.style?.wrap || width?.hidden) return;
          const lines = lineCount(cell.content.text, width!.width * 5.25 - 1.5, 11, cell.style.bold);
          expect(height).toBeGreaterThanOrEqual(Math.min(409, lines * 13.9));
        });
      }
    }
  });

  it("hold what units typed as text, whatever it begins with", () => {
    const log = [
      {
        at: "2024-03-20T08:30",
        action: "=1+1",
        periodId: "",
        about: "@x",
        cells: 1,
        result: "-1",
        runId: "+1",
      },
    ];
    const sheet = sheetOf(planBookToSheets({ ...smallBook(), log }), "Nhật ký");
    expect(sheet.rows[4]!.cells.map((cell) => cell?.content)).toEqual([
      { kind: "dateTime", dateTime: "2024-03-20T08:30" },
      { kind: "text", text: "=1+1" },
      undefined,
      { kind: "text", text: "@x" },
      { kind: "number", number: 1 },
      { kind: "text", text: "-1" },
      { kind: "text", text: "+1" },
    ]);
  });

  it("has a row for every milestone of a unit that sent a report, also those it left blank", () => {
    const start = smallBook();
    const report = {
      periodId: "2024-Q1",
      unitId: "DV01",
      source: { file: "a.xlsx", hash: "h" },
      receivedOn: "2024-03-19" as const,
      contactCells: {},
      cells: 0,
      taken: 0,
      inFindings: 0,
      runId: "R1",
    };
    const made = planBookToSheets({ ...start, consolidation: { ...start.consolidation, reports: [report] } });
    const grid = gridOf(made, "Báo cáo nhiệm vụ");
    const found = findHeadings(grid, ["Mã mốc", "Mã đơn vị", "Hạn"])!;
    const ids = grid.rows
      .filter((row) => row > found.row)
      .map((row) => textOf(grid.at(row, found.columns.get("Mã mốc")!)));
    expect(ids).toEqual(["1.1", "1.2@2024-Q1", "2", "II"]);
  });
});
