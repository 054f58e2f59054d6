import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOfFile } from "../../src/planDocument/sources/file";
import {
  abstractList,
  cell,
  docxFile,
  docxParts,
  inList,
  list,
  listOf,
  paragraph,
  plainTable,
  row,
  run,
  table,
  zipDocx,
  type DocxContent,
} from "./docxFile";
import { plainParts } from "./plainParts";

async function partsOf(content: DocxContent) {
  const read = await partsOfFile(docxFile(content));
  if (!("parts" in read)) throw new Error(read.unreadable);
  return plainParts(read.parts);
}

const paragraphsOf = async (body: string, more: Omit<DocxContent, "body"> = {}) =>
  (await partsOf({ body, ...more })).paragraphs;

const inRuns = (inside: string) => `<w:p>${inside}</w:p>`;
const headings = ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"];
const task = ["1.", "Rà soát", "Báo cáo", "Văn phòng", "Các phòng", "Quý I"];

describe("the text of a Word document", () => {
  it("is its paragraphs and tables, each in order", async () => {
    const body = paragraph("KẾ HOẠCH") + plainTable([headings, task]) + paragraph("") + paragraph("Hết");
    expect(await partsOf({ body })).toEqual({ paragraphs: ["KẾ HOẠCH", "Hết"], tables: [[headings, task]] });
  });

  it("is put together from runs, with breaks as line ends and tabs as spaces", async () => {
    const runs =
      run("Kế ") +
      run("hoạch", "<w:b/>") +
      "<w:r><w:tab/><w:t>năm</w:t><w:br/><w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:softHyphen/></w:r>";
    expect(await paragraphsOf(inRuns(runs))).toEqual(["Kế hoạch năm\n2024-2025\u00ad"]);
  });

  it("keeps spaces only where they are marked, as Word does", async () => {
    const runs = "<w:r><w:t>a </w:t></w:r><w:r><w:t xml:space='preserve'> b</w:t></w:r>";
    expect(await paragraphsOf(inRuns(runs))).toEqual(["a b"]);
  });

  it("goes through links, content controls and formulas", async () => {
    const body = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${inRuns(
      `<w:hyperlink>${run("Cổng ")}</w:hyperlink><m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath>${run(" 95%")}`,
    )}</w:sdtContent></w:sdt>`;
    expect(await paragraphsOf(body)).toEqual(["Cổng ≥ 95%"]);
  });

  it("is what stands when tracked changes are accepted", async () => {
    const body =
      inRuns(
        `<w:ins>${run("Quý II")}</w:ins><w:del><w:r><w:delText>Quý I</w:delText></w:r></w:del>` +
          `<w:moveFrom>${run("đã chuyển")}</w:moveFrom><w:moveTo>${run("/2024")}</w:moveTo>`,
      ) +
      paragraph("nửa đầu ", "<w:rPr><w:del/></w:rPr>") +
      paragraph("nửa sau", `<w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`) +
      plainTable([headings, task]).replace(
        "</w:tbl>",
        `${row([cell(paragraph("xóa"))], "<w:del/>")}</w:tbl>`,
      );
    const { paragraphs, tables } = await partsOf({ body, numbering: list(1, [["decimal", "%1."]]) });
    expect(paragraphs).toEqual(["Quý II/2024", "nửa đầu nửa sau"]);
    expect(tables).toEqual([[headings, task]]);
  });

  it("has the results of fields and not their instructions", async () => {
    const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const nested = `${mark("begin")}<w:r><w:instrText>IF </w:instrText></w:r>${mark("begin")}<w:r><w:instrText>DATE</w:instrText></w:r>${mark("separate")}${run("20/3")}${mark("end")}<w:r><w:instrText> = 1</w:instrText></w:r>${mark("separate")}${run("năm 2024")}${mark("end")}`;
    expect(await paragraphsOf(inRuns(run("Kế hoạch ") + nested))).toEqual(["Kế hoạch năm 2024"]);
  });

  it("loses no more than one paragraph to a field that is never closed", async () => {
    const body = inRuns(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("PAGE")}`) + paragraph("Còn lại");
    expect(await paragraphsOf(body)).toEqual(["Còn lại"]);
  });

  it("leaves out hidden text and the table of contents, and shows capitals", async () => {
    const body =
      inRuns(run("ẩn", "<w:vanish/>") + run("sở nội vụ", "<w:caps/>")) +
      paragraph("I. MỤC TIÊU ........ 3", '<w:pStyle w:val="Muclc1"/>');
    const styles = '<w:style w:type="paragraph" w:styleId="Muclc1"><w:name w:val="toc 1"/></w:style>';
    expect(await paragraphsOf(body, { styles })).toEqual(["SỞ NỘI VỤ"]);
  });

  it("keeps the letters of TCVN3: a soft hyphen is ư, and capitals would be other letters", async () => {
    const body =
      inRuns(run("V¨n phßng Së Néi vô", "<w:caps/>")) +
      inRuns(run("mét cöa", "<w:caps/>")) +
      inRuns(run("nghị quyết số 76", "<w:caps/>")) +
      inRuns(`${run("tr")}<w:r><w:softHyphen/></w:r>${run("íc")}`);
    expect(await paragraphsOf(body)).toEqual([
      "V¨n phßng Së Néi vô",
      "mét cöa",
      "NGHỊ QUYẾT SỐ 76",
      "tr\u00adíc",
    ]);
  });

  it("reads symbols, as elements or as characters of their typeface", async () => {
    const symbols =
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
      run(" 95% \uf0a3", '<w:rFonts w:ascii="Symbol"/>') +
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Khác" w:char="F0EE"/></w:r>';
    expect(await paragraphsOf(inRuns(symbols))).toEqual(["≥ 95% ≤✓□"]);
  });

  it("has a text box once, behind the paragraph that holds it", async () => {
    const box = `<w:txbxContent>${paragraph("DỰ THẢO")}</w:txbxContent>`;
    const body = inRuns(
      `${run("Số: 1")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("/KH")}`,
    );
    expect(await paragraphsOf(body)).toEqual(["Số: 1/KH", "DỰ THẢO"]);
  });
});

describe("automatic numbers", () => {
  const numbering = list(1, [
    ["upperRoman", "%1."],
    ["decimal", "%2."],
    ["lowerLetter", "%3)"],
    ["bullet", "\uf0b7"],
  ]);
  const lines = (levels: number[], id = 1) =>
    levels.map((level) => paragraph("x", inList(id, level))).join("");

  it("are printed before the text and start again below a new number", async () => {
    const labels = (await paragraphsOf(lines([0, 1, 1, 2, 2, 3, 0, 1, 2]), { numbering })).map((line) =>
      line.replace(" x", ""),
    );
    expect(labels).toEqual(["I.", "1.", "2.", "a)", "b)", "-", "II.", "1.", "a)"]);
  });

  it("name the levels above where the list says so", async () => {
    const body = lines([0, 1, 1, 0, 1]);
    const levels = list(1, [
      ["upperRoman", "%1."],
      ["decimal", "%1.%2."],
    ]);
    expect(await paragraphsOf(body, { numbering: levels })).toEqual([
      "I. x",
      "I.1. x",
      "I.2. x",
      "II. x",
      "II.1. x",
    ]);
    const legal = levels.replace('<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="decimal"/><w:isLgl/>');
    expect((await paragraphsOf(body, { numbering: legal }))[4]).toBe("2.1. x");
  });

  it("count on in another list of the same kind, unless that starts anew", async () => {
    const kind = abstractList(7, [["decimal", "%1."]]);
    const body = lines([0, 0], 1) + lines([0], 2) + lines([0, 0], 3) + lines([0], 1);
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const lists = kind + listOf(1, 7) + listOf(2, 7) + listOf(3, 7, anew);
    expect(await paragraphsOf(body, { numbering: lists })).toEqual([
      "1. x",
      "2. x",
      "3. x",
      "5. x",
      "6. x",
      "7. x",
    ]);
  });

  it("come from the paragraph's style, or the one that is based on, unless the paragraph says none", async () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="muc"><w:name w:val="mục"/><w:pPr>${inList(1, 1)}</w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="muccon"><w:name w:val="mục con"/><w:basedOn w:val="muc"/></w:style>';
    const styled = (more = "") => paragraph("x", `<w:pStyle w:val="muccon"/>${more}`);
    const body = styled() + styled(inList(0)) + styled();
    expect(await paragraphsOf(body, { numbering, styles })).toEqual(["1. x", "x", "2. x"]);
  });

  it("of a style that is based on itself end", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="a"/></w:style>';
    expect(await paragraphsOf(paragraph("x", '<w:pStyle w:val="a"/>'), { styles })).toEqual(["x"]);
  });

  it("are there in a cell that holds nothing else, but not a bullet", async () => {
    const rows = [0, 0].map(() =>
      row([
        cell(paragraph("", inList(1, 1))),
        ...["a", "b", "c"].map((one) => cell(paragraph(one))),
        cell(paragraph("", inList(1, 3))),
      ]),
    );
    expect((await partsOf({ body: table(rows), numbering })).tables).toEqual([
      [
        ["1.", "a", "b", "c", ""],
        ["2.", "a", "b", "c", ""],
      ],
    ]);
  });

  it("count no paragraph that a merged cell covers", async () => {
    const merges = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>", ""];
    const rows = merges.map((merge) =>
      row([cell(paragraph("", inList(1, 1)), merge), ...["a", "b", "c"].map((one) => cell(paragraph(one)))]),
    );
    const { tables } = await partsOf({ body: table(rows), numbering });
    expect(tables[0]?.map(([number]) => number)).toEqual(["1.", "", "2."]);
  });

  it("add no second mark to a typed one", async () => {
    expect(await paragraphsOf(paragraph("- Báo cáo", inList(1, 3)), { numbering })).toEqual(["- Báo cáo"]);
  });
});

describe("tables of a Word document", () => {
  it("have a merged cell in its first column and its first row", async () => {
    const rows = [
      row(headings.map((one) => cell(paragraph(one)))),
      row([cell(paragraph("VI XÂY DỰNG"), '<w:gridSpan w:val="6"/>')]),
      row(task.map((one, at) => cell(paragraph(one), at === 3 ? '<w:vMerge w:val="restart"/>' : ""))),
      row(
        ["2.", "b", "c", "", "e", "f"].map((one, at) => cell(paragraph(one), at === 3 ? "<w:vMerge/>" : "")),
      ),
    ];
    const { tables } = await partsOf({ body: table(rows) });
    expect(tables[0]?.slice(1)).toEqual([
      ["VI XÂY DỰNG", "", "", "", "", ""],
      task,
      ["2.", "b", "c", "", "e", "f"],
    ]);
  });

  it("have cells under each other though the edges of one row were dragged", async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const body = table([
      row(headings.map((one, at) => cell(paragraph(one), at === 1 ? wide : ""))),
      row(task.map((one, at) => cell(paragraph(one), at === 1 ? wide : ""))),
      row(task.map((one, at) => cell(paragraph(one), at === 2 ? wide : ""))),
    ]);
    const [, first, second] = (await partsOf({ body })).tables[0] ?? [];
    expect(second).toEqual(first);
  });

  it("keep the text of a cell that claims to belong to the one above", async () => {
    const rows = ["Văn phòng", "Thanh tra"].map((one, at) =>
      row([
        cell(paragraph(String(at))),
        ...["a", "b"].map((text) => cell(paragraph(text))),
        cell(paragraph(one), "<w:vMerge/>"),
      ]),
    );
    expect((await partsOf({ body: table(rows) })).tables[0]?.map((cells) => cells[3])).toEqual([
      "Văn phòng",
      "Thanh tra",
    ]);
  });

  it("have each paragraph of a cell as a line, with the rows of a table inside it", async () => {
    const inner = plainTable([
      ["a", "b"],
      ["c", "d"],
    ]);
    const cells = [
      paragraph("1."),
      paragraph("- x") + paragraph("- y"),
      inner + paragraph("z"),
      paragraph("q"),
    ];
    const { tables } = await partsOf({ body: table([row(cells.map((one) => cell(one)))]) });
    expect(tables).toEqual([[["1.", "- x\n- y", "a b\nc d\nz", "q"]]]);
  });

  it("that only lay out the page are paragraphs, with what tables they hold", async () => {
    const letterhead = plainTable([["SỞ NỘI VỤ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]);
    const body = letterhead + table([row([cell(paragraph("KẾ HOẠCH") + plainTable([headings, task]))])]);
    expect(await partsOf({ body })).toEqual({
      paragraphs: ["SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH"],
      tables: [[headings, task]],
    });
  });

  it("inside a cell are found where they are the appendix", async () => {
    const outer = ["a", "b", "c"].map((one) => cell(paragraph(one)));
    const body = table([row([...outer, cell(plainTable([headings, task]) + paragraph("d"))])]);
    expect(await partsOf({ body })).toEqual({ paragraphs: ["a", "b", "c", "d"], tables: [[headings, task]] });
  });

  it("are more of the one before where they are as wide", async () => {
    const body = plainTable([headings]) + plainTable([["I", "CẢI CÁCH", "", "", "", ""]]);
    expect((await partsOf({ body })).tables).toHaveLength(2);
  });

  const text = fc.stringMatching(/^[A-Za-zÀ-ỹ0-9<&;, -]{1,12}$/).map((one) => `x${one.trim()}`);
  it("are read back as they were written, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 4 }),
        fc.array(fc.array(text, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        async (paragraphs, rows) => {
          const body = paragraphs.map((one) => paragraph(one)).join("") + plainTable(rows);
          expect(await partsOf({ body })).toEqual({ paragraphs, tables: [rows] });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("a file that is no readable Word document", () => {
  const parts = docxParts({ body: paragraph("x") });
  const reasonOf = async (bytes: Uint8Array) => {
    const read = await partsOfFile(bytes);
    return "unreadable" in read ? read.unreadable : undefined;
  };
  const compound = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, at) => (bytes[1024 + at * 2] = letter.charCodeAt(0)));
    bytes[1024 + 64] = stream.length * 2 + 2;
    bytes[1024 + 66] = 2;
    return bytes;
  };

  it("says that it has a password, or is of the old kind", async () => {
    expect(await reasonOf(compound("EncryptedPackage"))).toBe("encrypted");
    expect(await reasonOf(compound("WordDocument"))).toBe("oldOffice");
  });

  it("says that it is broken", async () => {
    const whole = zipDocx(parts);
    expect(await reasonOf(whole.subarray(0, whole.length - 30))).toBe("broken");
    const without = Object.fromEntries(
      Object.entries(parts).filter(([name]) => name !== "word/document.xml"),
    );
    expect(await reasonOf(zipDocx(without))).toBe("broken");
    expect(await reasonOf(zipDocx({ ...parts, "word/document.xml": "<w:document" }))).toBe("broken");
  });

  it("refuses a DOCTYPE, and what is over a limit", async () => {
    const prolog = '<!DOCTYPE x [<!ENTITY a "b">]>';
    expect(await reasonOf(docxFile({ body: paragraph("x"), prolog }))).toBe("broken");
    const deep = "<w:sdt>".repeat(70) + "</w:sdt>".repeat(70);
    expect(await reasonOf(docxFile({ body: deep }))).toBe("overLimit");
  });

  it("says what else it is", async () => {
    expect(await reasonOf(zipDocx({ "a.txt": "x" }))).toBe("archive");
    expect(await reasonOf(zipDocx({ mimetype: "application/vnd.oasis.opendocument.text" }))).toBe(
      "openDocument",
    );
    expect(await reasonOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe("tooBig");
  });

  it("is never read as something else, whichever byte changed", async () => {
    const whole = zipDocx(parts);
    const expected = JSON.stringify(await partsOfFile(whole));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = whole.slice();
          bytes[at]! ^= change;
          const read = await partsOfFile(bytes);
          if ("parts" in read && bytes[0] === 0x50 && bytes[1] === 0x4b)
            expect(JSON.stringify(read)).toBe(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});
