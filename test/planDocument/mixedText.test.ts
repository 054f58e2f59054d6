import { describe, expect, it } from "vitest";
import { partsOfPasted } from "../../src/planDocument/sources/file";
import { plainParts } from "./plainParts";

const partsOf = (text: string) => plainParts(partsOfPasted(text));
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

describe("Markdown", () => {
  it("may draw the letterhead with pipes, and names pages in comments", () => {
    expect(
      partsOf(
        [
          "<!-- Page 1 -->",
          "| **UBND TỈNH**<br>**SỞ Y TẾ** | **CỘNG HÒA**<br>*Độc lập* |",
          "|---|---|",
          "| Số: 1/KH | |",
          "",
          "| TT | Nhiệm vụ | Chủ trì | Thời gian |",
          "|---|---|---|---|",
          "| 1 | a | b | c |",
          "",
          "<!-- Page 2",
          "-->",
          "> *Hết*",
        ].join("\n"),
      ),
    ).toEqual({
      paragraphs: ["UBND TỈNH\nSỞ Y TẾ", "CỘNG HÒA\nĐộc lập", "Số: 1/KH", "Hết"],
      tables: [
        [
          ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
          ["1", "a", "b", "c"],
        ],
      ],
    });
  });
});

describe("Markdown around HTML tables", () => {
  it("is read line by line, the tables by their tags, in order", () => {
    const parts = partsOfPasted(
      [
        "## KẾ HOẠCH",
        "Cải cách hành chính năm 2025",
        "",
        "1\\. Mục tiêu &amp; *yêu cầu*",
        "",
        "<table>",
        row("TT", "Nhiệm vụ", "Chủ trì"),
        row("1", "Rà soát", "Văn<br/>phòng"),
        "</table>",
        "",
        "_Ghi chú_",
        "",
        `<table>${row("TT", "Tên", "Nơi")}</table>`,
      ].join("\n"),
    );
    expect(plainParts(parts)).toEqual({
      paragraphs: ["KẾ HOẠCH\nCải cách hành chính năm 2025", "1. Mục tiêu & yêu cầu", "Ghi chú"],
      tables: [
        [
          ["TT", "Nhiệm vụ", "Chủ trì"],
          ["1", "Rà soát", "Văn\nphòng"],
        ],
        [["TT", "Tên", "Nơi"]],
      ],
    });
    expect(parts.tables.map(({ after }) => after)).toEqual([2, 3]);
  });

  it("may have tables of both kinds, and tables within cells", () => {
    const { tables } = partsOf(
      `I. MỤC TIÊU\n\n| TT | Việc | Chủ trì | Hạn |\n|---|---|---|---|\n| 1 | a \\| b | c | d |\n\n<table>${row("1", `x<table>${row("y", "z")}</table>`, "t")}</table>`,
    );
    expect(tables).toEqual([
      [
        ["TT", "Việc", "Chủ trì", "Hạn"],
        ["1", "a | b", "c", "d"],
      ],
      [["1", "x\ny z", "t"]],
    ]);
  });

  it("loses nothing of a table that never closes", () => {
    expect(partsOf(`Kế hoạch\n\nnăm 2025\n<table>${row("1", "a", "b")}`)).toEqual({
      paragraphs: ["Kế hoạch", "năm 2025"],
      tables: [[["1", "a", "b"]]],
    });
  });

  it("is HTML where its paragraphs are", () => {
    expect(partsOf(`<p>Kế hoạch\nnăm 2025</p><table>${row("1", "a", "b")}</table>`).paragraphs).toEqual([
      "Kế hoạch năm 2025",
    ]);
  });
});
