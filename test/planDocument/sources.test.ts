import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/planDocument/sources/decode";
import * as html from "../../src/planDocument/sources/html";
import * as plainText from "../../src/planDocument/sources/plainText";
import { plainParts } from "./plainParts";

const { isHtml } = html;
const partsOfHtml = (text: string) => plainParts(html.partsOfHtml(text));
const partsOfText = (text: string) => plainParts(plainText.partsOfText(text));

const bytesOf = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].join("");
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}

describe("bytes", () => {
  it("are text in UTF-8, with or without a mark", () => {
    expect(decodeText(bytesOf("Kế hoạch"))).toEqual({ text: "Kế hoạch" });
    expect(decodeText(bytesOf("\ufeffKế hoạch"))).toEqual({ text: "Kế hoạch" });
  });

  it("are text in UTF-16, either way round, with or without a mark", () => {
    const text = "TT\tKe hoach nam 2024\nQuý I";
    for (const bigEndian of [true, false]) {
      for (const mark of [true, false]) {
        expect(decodeText(utf16(text, bigEndian, mark))).toEqual({ text });
      }
    }
  });

  it.each([
    ["empty.zip", [0x50, 0x4b, 5, 6], "archive"],
    ["plan.pdf", [0x25, 0x50, 0x44, 0x46, 0x2d], "pdf"],
    ["plan.doc", [0xd0, 0xcf, 0x11, 0xe0], "oldOffice"],
    ["plan.rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66], "rtf"],
    ["latin.txt", [0x52, 0xe9, 0x75, 0x6e, 0x69, 0x6f, 0x6e], "encoding"],
    ["photo.png", [0x89, 0x50, 0x4e, 0x47, 0, 0], "notText"],
  ])("of %s are refused with the reason", (_name, bytes, unreadable) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ unreadable });
  });
});

describe("plain text", () => {
  it("is paragraphs between blank lines and tables of tabbed lines", () => {
    expect(partsOfText("KẾ HOẠCH\r\nnăm 2024\r\n\r\nTT\ta\tb\tc\r\n1\tx\ty\tz\r\n\r\nHết")).toEqual({
      paragraphs: ["KẾ HOẠCH\nnăm 2024", "Hết"],
      tables: [
        [
          ["TT", "a", "b", "c"],
          ["1", "x", "y", "z"],
        ],
      ],
    });
  });

  it("takes a numbered paragraph with one tab for a paragraph", () => {
    expect(partsOfText("1.\t96% văn bản")).toEqual({ paragraphs: ["1. 96% văn bản"], tables: [] });
  });

  it("puts a cell of several lines together, as Word pastes it", () => {
    const { tables } = partsOfText(
      "TT\ta\tb\tc\n1.\tViệc\n- Báo cáo\n- Kế hoạch\tSở\tQuý I\n- Quý II\n2.\tx\ty\tz",
    );
    expect(tables).toEqual([
      [
        ["TT", "a", "b", "c"],
        ["1.", "Việc\n- Báo cáo\n- Kế hoạch", "Sở", "Quý I\n- Quý II"],
        ["2.", "x", "y", "z"],
      ],
    ]);
  });

  it("goes on in a row that breaks where a cell ends", () => {
    const { tables } = partsOfText("TT\ta\tb\tc\td\n1\tViệc\tSở\n\tBáo cáo\tQuý I\n2\tx\ty\tz\tw");
    expect(tables[0]?.[1]).toEqual(["1", "Việc", "Sở", "Báo cáo", "Quý I"]);
  });

  it("undoes the quoting of a cell with quotation marks inside, and of no other", () => {
    expect(partsOfText('1\t"Nâng cấp ""Cổng"" tỉnh"\ta\tb\n2\t"Một cửa"\t""\tb').tables).toEqual([
      [
        ["1", 'Nâng cấp "Cổng" tỉnh', "a", "b"],
        ["2", '"Một cửa"', '""', "b"],
      ],
    ]);
  });

  it("puts a quoted cell of several lines together, as Excel pastes it", () => {
    const { tables } = partsOfText('TT\ta\tb\tc\n1\t"Việc ""A""\nviệc B"\tSở\tQuý I\n2\tx\ty\tz');
    expect(tables[0]?.slice(1)).toEqual([
      ["1", 'Việc "A"\nviệc B', "Sở", "Quý I"],
      ["2", "x", "y", "z"],
    ]);
  });

  it("reads short rows of a table: a heading whose empty cells were cut off", () => {
    const { tables } = partsOfText("TT\ta\tb\tc\nI\tTHỂ CHẾ\n1\tx\ty\tz\nVI XÂY DỰNG\n2\tx\ty\tz");
    expect(tables[0]).toHaveLength(5);
    expect(tables[0]?.[3]).toEqual(["VI XÂY DỰNG"]);
  });

  it("reads Markdown: piped tables, emphasis and headings", () => {
    const markdown =
      "# Kế hoạch\n\n**Ban hành** “*chủ đề*”\n\n| TT | a | b |\n|---|:--|---|\n| 1 | x | **y** |";
    expect(partsOfText(markdown)).toEqual({
      paragraphs: ["Kế hoạch", "Ban hành “chủ đề”"],
      tables: [
        [
          ["TT", "a", "b"],
          ["1", "x", "y"],
        ],
      ],
    });
  });
});

describe("pasted HTML", () => {
  it("is told from text by its table", () => {
    expect(isHtml("<table><tr><td>1</td></tr></table>")).toBe(true);
    expect(isHtml('1.\tx\t<ul style="none"> - y\tz')).toBe(false);
  });

  it("gives paragraphs and tables, lists as lines, character references as characters", () => {
    const html = `<head><style>td{color:red}</style></head><p>K&#7871; ho&aacute;<b>ch</b></p><!-- <table> -->
      <table><tr><th>TT</th><th>Việc</th><th>Sản phẩm</th></tr>
      <tr><td>1</td><td>x</td><td><ul><li>Báo cáo</li><li>Tờ
      trình</li></ul></td></tr></table><p>Hết`;
    expect(partsOfHtml(html)).toEqual({
      paragraphs: ["Kế hoách", "Hết"],
      tables: [
        [
          ["TT", "Việc", "Sản phẩm"],
          ["1", "x", "- Báo cáo\n- Tờ trình"],
        ],
      ],
    });
  });

  it("puts a cell over several columns into the first of them", () => {
    const html =
      "<table><tr><td colspan=3>VI XÂY DỰNG</td></tr><tr><td>1</td><td>x</td><td>y</td></tr></table>";
    expect(partsOfHtml(html).tables[0]).toEqual([
      ["VI XÂY DỰNG", "", ""],
      ["1", "x", "y"],
    ]);
  });

  it("puts a cell over several rows into the first of them", () => {
    const html =
      "<table><tr><td>1</td><td rowspan=2>Văn phòng</td><td>a</td></tr><tr><td>2</td><td>b</td></tr></table>";
    expect(partsOfHtml(html).tables[0]).toEqual([
      ["1", "Văn phòng", "a"],
      ["2", "", "b"],
    ]);
  });

  it("leaves a task that is printed over several rows in the first of them", () => {
    const html =
      "<table><tr><td rowspan=2>1</td><td rowspan=2>Việc</td><td>a</td></tr><tr><td>b</td></tr></table>";
    expect(partsOfHtml(html).tables[0]).toEqual([
      ["1", "Việc", "a"],
      ["", "", "b"],
    ]);
  });

  it("keeps every cell and its own size where spans claim more than a table can have", () => {
    const html = "<table>" + "<tr><td>w<td colspan=9999 rowspan=9999>x<td>y".repeat(500);
    const rows = partsOfHtml(html).tables[0] ?? [];
    expect(rows.flat().filter((cell) => cell === "y")).toHaveLength(500);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThan(70);
  });

  it("survives tags that never close", () => {
    expect(partsOfHtml("<table><tr><td>1<td>x<td>y<tr><td>2<td a='>").tables[0]).toEqual([
      ["1", "x", "y"],
      ["2", ""],
    ]);
  });
});
