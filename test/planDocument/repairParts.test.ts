import { describe, expect, it } from "vitest";
import { findingSentence } from "../../src/i18n/findingSentence";
import { readPlan } from "../../src/planDocument/read";
import { repairParts } from "../../src/planDocument/repairParts";
import { toTcvn3, toVni } from "../domain/text/repair/oldCodes";
import { bookOf, sheetOf, text } from "../xlsx/bookOf";
import { writeWorkbook } from "../../src/xlsx/write";
import { seedText } from "./seed";
import { seedParagraphs, seedRows } from "./seedDocument";

const printed = await readPlan({ text: seedText });
const heading = ["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Thời gian hoàn thành"];

describe("a plan document's texts", () => {
  it("are told where and how they were repaired", () => {
    const { value, findings } = repairParts({
      paragraphs: ["Kế hoạch năm 2025", "Quyết định 15/QÐ-UBND"],
      tables: [{ rows: [heading, ["1", "X©y dùng kÕ ho¹ch", "Kế hoạch", "Văn phòng", "Quý Ⅰ"]] }],
    });
    expect(value).toEqual({
      paragraphs: ["Kế hoạch năm 2025", "Quyết định 15/QĐ-UBND"],
      tables: [{ rows: [heading, ["1", "Xây dựng kế hoạch", "Kế hoạch", "Văn phòng", "Quý I"]] }],
    });
    expect(findings.map((one) => findingSentence(one).full)).toEqual([
      "Đoạn 2: chữ “15/QÐ-UBND” có ký tự lạ giống chữ Việt, đã thay thành “15/QĐ-UBND”. Cách sửa: xem lại nội dung.",
      "Bảng thứ 1, dòng 2: chữ mã TCVN3 (ABC) “X©y dùng kÕ ho¹ch” đã chuyển thành “Xây dựng kế hoạch”. " +
        "Cách sửa: xem lại nội dung.",
      "Bảng thứ 1, dòng 2: chữ “Ⅰ” có ký tự lạ giống chữ Việt, đã thay thành “I”. Cách sửa: xem lại nội dung.",
    ]);
  });

  it("with odd spaces or marks apart have one finding for all", () => {
    const { findings } = repairParts({
      paragraphs: ["Năm\u00a02025", "Quý\u00a0I", "Kế hoạch".normalize("NFD")],
      tables: [{ rows: [["6\u00a0tháng\u00a0đầu", "Văn phòng".normalize("NFD")]] }],
    });
    expect(findings.map(({ code, params }) => [code, params.count, params.before])).toEqual([
      ["textNormalised", 4, "Ke◌\u0302◌\u0301"],
      ["oddSpaces", 4, "Năm[U+00A0]2025"],
    ]);
  });

  it("that are short are read as the rest of a document in an old encoding", () => {
    const rows = [
      "Thùc hiÖn kÕ ho¹ch",
      "Båi d­ìng c«ng chøc",
      "KiÓm tra c«ng vô",
      "Rµ so¸t thñ tôc",
      "B¸o c¸o quý",
    ];
    const table = rows.map((title) => [title, "Vô", "Chi côc"]);
    const { value } = repairParts({ paragraphs: [], tables: [{ rows: table }] });
    expect(value.tables[0]?.rows.map((cells) => cells.slice(1))).toEqual(rows.map(() => ["Vụ", "Chi cục"]));
    expect(
      repairParts({ paragraphs: ["Kế hoạch"], tables: [{ rows: [["Vô", "Chi côc"]] }] }).findings,
    ).toEqual([]);
  });
});

it("a cell that reaches down is repaired where it serves other rows, and told once", () => {
  const above = [undefined, new Map([[1, "V¨n phßng Së tæng hîp"]])];
  const { value, findings } = repairParts({
    paragraphs: [],
    tables: [
      {
        rows: [
          ["1", "V¨n phßng Së tæng hîp"],
          ["2", ""],
        ],
        above,
      },
    ],
  });
  expect(value.tables[0]?.above?.[1]?.get(1)).toBe("Văn phòng Sở tổng hợp");
  expect(findings).toHaveLength(1);
});

describe("the plan of 2024", () => {
  it("needs no repair", () => {
    expect(printed.findings.map(({ code }) => code)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/oldEncoding|lookAlikes|textNormalised|oddSpaces/)]),
    );
  });

  it("typed in VNI is the same plan", async () => {
    const { value, findings } = await readPlan({ text: toVni(seedText) });
    expect(value).toEqual(printed.value);
    expect(findings.filter(({ code }) => code !== "oldEncoding")).toEqual(printed.findings);
  });

  it.each([
    ["VNI", toVni],
    ["TCVN3", toTcvn3],
  ])("in a workbook typed in %s has its tasks and its prose", async (_, encode) => {
    const inEncoding = (value: string) => text(encode(value));
    const sheet = sheetOf([
      ...seedParagraphs.map((lines) => [inEncoding(lines)]),
      [],
      ...seedRows.map((cells) => cells.map((one) => (one === "" ? undefined : inEncoding(one)))),
    ]);
    const bytes = writeWorkbook(bookOf([sheet]));
    const { value } = await readPlan({ name: "ke-hoach.xlsx", bytes });
    expect(value?.tasks).toHaveLength(41);
    expect(value?.year).toBe(2024);
    expect(value?.indicators.length).toBe(printed.value?.indicators.length);
  });

  it("typed in TCVN3 is the same but for its capitals", async () => {
    const { value } = await readPlan({ text: toTcvn3(seedText) });
    const small = (texts: string[] | undefined) => texts?.map((text) => text.toLowerCase());
    const { tasks, groups } = printed.value ?? {};
    expect(small(value?.tasks.map(({ title }) => title))).toEqual(small(tasks?.map(({ title }) => title)));
    expect(small(value?.groups.map(({ title }) => title))).toEqual(small(groups?.map(({ title }) => title)));
    expect(value?.tasks.map(({ milestones }) => milestones.map(({ schedule }) => schedule.kind))).toEqual(
      tasks?.map(({ milestones }) => milestones.map(({ schedule }) => schedule.kind)),
    );
    expect(value?.indicators.length).toBe(printed.value?.indicators.length);
  });
});
