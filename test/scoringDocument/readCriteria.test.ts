import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding/finding";
import { groupIds, leavesOf, type Scoring } from "../../src/domain/scoring/scoring";
import { scoreTotals } from "../../src/domain/scoring/totals";
import { findingSentence } from "../../src/i18n/findingSentence";
import { readCriteria } from "../../src/scoringDocument/readCriteria";
import { departmentDocx, departmentXlsx } from "./departmentIndex";

async function read(
  source: Parameters<typeof readCriteria>[0],
): Promise<{ scoring: Scoring; findings: Finding[] }> {
  const { value, findings } = await readCriteria(source, 2030);
  if (!value) throw new Error(findings.map(({ code }) => code).join());
  return { scoring: value, findings };
}

const docx = (filled = {}) => read({ name: "chi-so.docx", bytes: departmentDocx(filled) });
const xlsx = (filled = {}) => read({ name: "chi-so.xlsx", bytes: departmentXlsx(filled) });
const said = (findings: readonly Finding[]) => findings.map((one) => findingSentence(one).wrong);

/** A pasted table: rows of cells by "|". */
const pasted = (...rows: string[]) =>
  read({
    text: `<table>${rows
      .map(
        (cells) =>
          `<tr>${cells
            .split("|")
            .map((text) => `<td>${text}</td>`)
            .join("")}</tr>`,
      )
      .join("")}</table>`,
  });

const lines = ({ criteria }: Scoring) =>
  criteria.map(({ id, title, maximum, parent, rule }) =>
    [`${parent ?? ""}>${id}`, title, maximum ?? "?", ...(rule === undefined ? [] : [rule])].join(" | "),
  );

describe("a department's table of criteria", () => {
  it("has 8 fields, 32 criteria to score and 100 points, with nothing odd", async () => {
    const { scoring, findings } = await xlsx();
    expect(said(findings)).toEqual([]);
    expect(scoring.criteria.filter(({ parent }) => parent === undefined)).toHaveLength(8);
    expect(scoring.criteria).toHaveLength(45);
    expect(leavesOf(scoring.criteria)).toHaveLength(32);
    expect(scoring.printedTotal).toBe(100);
    expect(scoreTotals(scoring).all).toEqual({ maximum: 100, score: 0, lines: 32, scored: 0 });
  });

  it("is the same from Word as from Excel, but for the headings that Word repeats", async () => {
    const [word, excel] = await Promise.all([docx(), xlsx()]);
    expect({ ...word.scoring, source: "" }).toEqual({ ...excel.scoring, source: "" });
    expect(said(word.findings)).toEqual(["Dòng tiêu đề lặp lại 1 lần"]);
  });

  it("belongs to the year its title names, not the plan's", async () => {
    expect((await docx()).scoring.year).toBe(2024);
    expect((await pasted("STT|Tiêu chí|Điểm tối đa", "1|Kế hoạch|2")).scoring.year).toBe(2030);
  });

  it("keeps how points are given with the criterion they belong to", async () => {
    const { scoring } = await docx();
    const rule = (id: string) => scoring.criteria.find((criterion) => criterion.id === id)?.rule;
    expect(rule("1.1.2")).toBe(
      "Hoàn thành 100% nhiệm vụ: 2,5\nHoàn thành từ 80% đến dưới 100% nhiệm vụ: 1,5\nHoàn thành dưới 80% nhiệm vụ: 0",
    );
    expect(rule("3.3")).toBe("Thang điểm:\n- Từ 95% trở lên: 8\n- Từ 90% đến dưới 95%: 5\n- Dưới 90%: 0");
  });

  it("takes scores and evidence that stand in it, says so, and notes where they came from", async () => {
    const { scoring, findings } = await docx({
      "1.1.1": ["1,5", "Kế hoạch 12/KH-SNV, trang 3"],
      "1.4": ["đạt", ""],
      "1.5": ["", "Quyết định công nhận"],
    });
    expect(scoring.lines).toEqual([
      {
        criterionId: "1.1.1",
        selfScore: 1.5,
        evidence: { document: "Kế hoạch 12/KH-SNV, trang 3", section: "", page: "" },
        note: "Lấy từ tệp chi-so.docx",
      },
      {
        criterionId: "1.4",
        unread: "đạt",
        evidence: { document: "", section: "", page: "" },
        note: "Lấy từ tệp chi-so.docx",
      },
    ]);
    expect(said(findings)).toContain("Đã lấy 2 điểm tự chấm có sẵn, trong đó 1 có minh chứng");
    // Without a score, the column says what is asked for, not what there is.
    expect(scoring.criteria.find(({ id }) => id === "1.5")?.rule).toBe(
      "Tài liệu kiểm chứng: Quyết định công nhận",
    );
  });
});

describe("numbers and levels", () => {
  it.each<[string, string[], string[]]>([
    [
      "Roman fields with counts that begin anew in each",
      ["I|CHỈ ĐẠO|3", "1|Kế hoạch|2", "2|Báo cáo|1", "II|THỂ CHẾ|1", "1|Rà soát|1"],
      [
        ">I | CHỈ ĐẠO | 3",
        "I>I.1 | Kế hoạch | 2",
        "I>I.2 | Báo cáo | 1",
        ">II | THỂ CHẾ | 1",
        "II>II.1 | Rà soát | 1",
      ],
    ],
    [
      "letters below a count",
      ["1|Kế hoạch|2 điểm", "a)|Ban hành|0,5đ", "b)|Thực hiện|1.5", "2|Báo cáo|(1)"],
      [">1 | Kế hoạch | 2", "1>1.a | Ban hành | 0.5", "1>1.b | Thực hiện | 1.5", ">2 | Báo cáo | 1"],
    ],
    [
      "the number and the name in one cell",
      ["I. CHỈ ĐẠO||2", "|1.1. Kế hoạch|2"],
      [">I | CHỈ ĐẠO | 2", "I>I.1.1 | Kế hoạch | 2"],
    ],
    [
      "points that nobody can read stay with the criterion",
      ["1|Kế hoạch|theo quy định", "2|Báo cáo|1.500"],
      [">1 | Kế hoạch | ? | theo quy định", ">2 | Báo cáo | ? | 1.500"],
    ],
  ])("%s", async (_, rows, expected) => {
    expect(lines((await pasted("STT|Tiêu chí|Điểm tối đa", ...rows)).scoring)).toEqual(expected);
  });

  it.each<[string, string[], string]>([
    ["a number twice", ["1|A|1", "1|B|1"], "Số thứ tự 1 ghi hai lần"],
    [
      "a number that cannot be read",
      ["1|A|1", "01/02/2024|B|1"],
      "Số thứ tự “01/02/2024” của tiêu chí “B” không đọc được",
    ],
    [
      "parts that do not make up their group",
      ["1|A|3", "1.1|B|1", "1.2|C|1"],
      "Nhóm 1 ghi 3 điểm, các phần cộng lại là 2",
    ],
    ["a total that is none", ["1|A|3", "|Tổng cộng|4"], "Dòng Tổng cộng ghi 4 điểm, các nhóm cộng lại là 3"],
    ["no points", ["1|A|"], "Tiêu chí 1 không ghi điểm tối đa"],
    ["text before the first criterion", ["|Ghi rõ căn cứ|", "1|A|1"], "Chưa lấy nội dung “Ghi rõ căn cứ”"],
  ])("says so of %s", async (_, rows, sentence) => {
    expect(said((await pasted("STT|Tiêu chí|Điểm tối đa", ...rows)).findings)).toContain(sentence);
  });

  it("reads 1.10 that Excel keeps as 1.1 with its zero, and says so", async () => {
    const rows = Array.from({ length: 11 }, (_, at) => [`1.${at + 1}`, `Tiêu chí ${at + 1}`, "1"]);
    const { scoring, findings } = await read({
      name: "x.xlsx",
      bytes: departmentXlsx({}, [["1", "Nhóm", "11"], ...rows]),
    });
    expect([...groupIds(scoring.criteria)]).toEqual(["1"]);
    expect(scoring.criteria.at(-2)).toEqual({
      id: "1.10",
      number: "1.10",
      title: "Tiêu chí 10",
      maximum: 1,
      parent: "1",
    });
    expect(said(findings)).toEqual(["Số thứ tự 1.1 đã đọc là 1.10, vì đứng ngay sau số tận cùng bằng 9"]);
  });
});

describe("rows without a number", () => {
  const loose = async (...rows: string[]) => pasted("STT|Tiêu chí|Điểm tối đa", "1|Kế hoạch|2", ...rows);

  it("are parts where together they make up the maximum", async () => {
    const { scoring, findings } = await loose("|Ban hành|1", "|Công khai|1");
    expect(lines(scoring)).toEqual([">1 | Kế hoạch | 2", "1>1~1 | Ban hành | 1", "1>1~2 | Công khai | 1"]);
    expect(said(findings)).toEqual([
      "Tiêu chí “Ban hành” không ghi số thứ tự",
      "Tiêu chí “Công khai” không ghi số thứ tự",
    ]);
  });

  it("are conditions where one of them gives all points or none", async () => {
    const { scoring, findings } = await loose("|Ban hành|2", "|Công khai|0");
    expect(lines(scoring)).toEqual([">1 | Kế hoạch | 2 | Ban hành: 2\nCông khai: 0"]);
    expect(findings).toEqual([]);
  });

  it("stay conditions, and are asked about, where neither is sure", async () => {
    const { scoring, findings } = await loose("|Ban hành|1,5", "|Công khai|1,5");
    expect(lines(scoring)).toEqual([">1 | Kế hoạch | 2 | Ban hành: 1,5\nCông khai: 1,5"]);
    expect(said(findings)).toEqual(
      ["Ban hành: 1,5", "Công khai: 1,5"].map(
        (text) => `Chưa rõ “${text}” là tiêu chí hay cách chấm; đã để ở Cách chấm`,
      ),
    );
  });

  it("in capitals begin a field, with what is counted anew below", async () => {
    const { scoring } = await loose("|ĐIỂM THƯỞNG|1", "1|Sáng kiến|1");
    expect(lines(scoring)).toEqual([">1 | Kế hoạch | 2", ">~1 | ĐIỂM THƯỞNG | 1", "~1>~1.1 | Sáng kiến | 1"]);
  });

  it("in capitals end where the fields' own count goes on", async () => {
    const { scoring } = await loose("|ĐIỂM THƯỞNG|1", "2|Báo cáo|1");
    expect(lines(scoring).at(-1)).toBe(">2 | Báo cáo | 1");
  });
});

describe("headings", () => {
  it("on two rows, with columns counted below and what is no score kept as text", async () => {
    const html = `<table>
      <tr><td rowspan="2">TT</td><td rowspan="2">Lĩnh vực/Tiêu chí</td><td colspan="2">Điểm</td><td colspan="3">Tài liệu kiểm chứng</td><td rowspan="2">Phương pháp đánh giá</td></tr>
      <tr><td>Tối đa</td><td>Tự chấm</td><td>Số, ký hiệu</td><td>Mục</td><td>Trang</td></tr>
      <tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td><td>(5)</td><td>(6)</td><td>(7)</td><td>(8)</td></tr>
      <tr><td>1</td><td>Kế hoạch</td><td>2</td><td>1,5</td><td>12/KH</td><td>II.1</td><td>3</td><td>Tự đánh giá</td></tr></table>`;
    const { scoring } = await read({ text: html });
    expect(lines(scoring)).toEqual([">1 | Kế hoạch | 2 | Phương pháp đánh giá: Tự đánh giá"]);
    expect(scoring.lines).toEqual([
      {
        criterionId: "1",
        selfScore: 1.5,
        evidence: { document: "12/KH", section: "II.1", page: "3" },
        note: "Lấy từ nội dung đã dán",
      },
    ]);
  });

  it("of fields, criteria and parts in columns of their own", async () => {
    const { scoring } = await pasted(
      "TT|Lĩnh vực|Tiêu chí|Tiêu chí thành phần|Điểm tối đa",
      "1|Chỉ đạo|Kế hoạch|Ban hành|1",
      "2|||Thực hiện|2",
      "3||Báo cáo||1",
      "4|Thể chế|Rà soát||1",
      "|Tổng cộng|||5",
    );
    expect(lines(scoring)).toEqual([
      ">~1 | Chỉ đạo | ?",
      "~1>~1~1 | Kế hoạch | ?",
      "~1~1>~1~1~1 | Ban hành | 1",
      "~1~1>~1~1~2 | Thực hiện | 2",
      "~1>~1~2 | Báo cáo | 1",
      ">~2 | Thể chế | ?",
      "~2>~2~1 | Rà soát | 1",
    ]);
    expect(scoring.criteria.map(({ number }) => number).filter((number) => number !== "")).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
    expect(scoring.printedTotal).toBe(5);
  });

  it("that a second table has again, with its own counting: the longer table is read, the other is said", async () => {
    const one = (rows: string) =>
      `<table><tr><td>TT</td><td>Tiêu chí</td><td>Điểm tối đa</td></tr>${rows}</table>`;
    const line = (number: number, title: string) => `<tr><td>${number}</td><td>${title}</td><td>1</td></tr>`;
    const text = `${one(line(1, "A"))}<p>Bảng 2</p>${one(line(1, "B") + line(2, "C"))}`;
    const { scoring, findings } = await read({ text });
    expect(lines(scoring)).toEqual([">1 | B | 1", ">2 | C | 1"]);
    expect(said(findings)).toEqual(["Tệp còn một bảng tiêu chí khác có 1 dòng, chưa lấy"]);
  });

  it("of no criteria: nothing is read", async () => {
    const { value, findings } = await readCriteria(
      { text: "<table><tr><td>TT</td><td>Nhiệm vụ</td></tr></table>" },
      2024,
    );
    expect(value).toBeUndefined();
    expect(said(findings)).toEqual(["Không tìm thấy bảng tiêu chí"]);
  });
});
