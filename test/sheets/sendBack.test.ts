import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding/make";
import { isSendBackSheet } from "../../src/sheets/sendBack/isSendBackSheet";
import { sendBackNotes } from "../../src/sheets/sendBack/sendBackNotes";
import { sendBackSheet, type SendBackInput } from "../../src/sheets/sendBack/sendBackSheet";

const at = (address: string, sheet = "Nhiệm vụ") => ({ sheet, address });
const findings = [
  finding("promise", at("I10"), { word: "sẽ" }, { received: "=sẽ làm" }),
  finding("textNumber", at("F6", "Chỉ tiêu"), { value: 95.5 }, { received: "95,5 %" }),
  finding("doneNoDate", at("G10")),
  finding("doneNoDocument", at("H7")),
  finding("numeratorAboveDenominator", at("F8", "Chỉ tiêu"), { numerator: 118, denominator: 112 }),
  finding("otherVersion", { file: "bc.xlsx" }),
];
const input: SendBackInput = {
  agency: "Sở Nội vụ",
  unitName: "Thanh tra Sở",
  periodId: "2024-Q1",
  asOf: "2024-03-20",
  sentBackOn: "2024-03-21",
  sendAgainBy: "2024-03-25",
  file: "bc.xlsx",
  findings,
};
const textsOf = (given: SendBackInput) =>
  sendBackSheet(given).sheet.rows.map(({ cells }) =>
    cells.map((cell) => (cell?.content && "text" in cell.content ? cell.content.text : "")),
  );

describe("the first sheet of a file that is sent back", () => {
  it("says whose it is, of what period, and what to do until when", () => {
    const head = textsOf(input).slice(0, 7).flat().join("\n");
    expect(head).toContain("Đơn vị: Thanh tra Sở");
    expect(head).toContain("Kỳ báo cáo: Quý I/2024. Kiểm tra theo ngày 20/3/2024. Trả lại ngày 21/3/2024.");
    expect(head).toContain("gửi lại Sở Nội vụ chậm nhất ngày 25/3/2024");
  });

  it("lists the worst first, then sheet by sheet down the rows; repairs are left out", () => {
    const rows = textsOf(input).slice(9);
    expect(rows.map(([, level, sheet, address]) => `${level} ${sheet}!${address}`)).toEqual([
      "✖ Phải sửa Chỉ tiêu!F8",
      "✖ Phải sửa Nhiệm vụ!G10",
      "▲ Cần xem lại !",
      "▲ Cần xem lại Nhiệm vụ!H7",
      "▲ Cần xem lại Nhiệm vụ!I10",
    ]);
  });

  it("leads from each row to its cell; what has no cell leads nowhere", () => {
    const { links, sheet } = sendBackSheet(input);
    expect(links.map(({ address }) => address)).toEqual(["F8", "G10", "H7", "I10"]);
    for (const { from, address } of links) {
      const cell = sheet.rows[Number(from.slice(1)) - 1]!.cells[3];
      expect(cell?.content).toEqual({ kind: "text", text: address });
    }
  });

  it("names the file where nobody can say whose it is, and no day where none was given", () => {
    const { agency, periodId, asOf, sentBackOn, file } = input;
    const head = textsOf({ agency, periodId, asOf, sentBackOn, file, findings })
      .slice(0, 7)
      .flat()
      .join("\n");
    expect(head).toContain("Tệp: bc.xlsx");
    expect(head).toContain("gửi lại Sở Nội vụ ngay sau khi sửa xong");
  });
});

describe("the notes", () => {
  it("are one for a cell, with the day they were made", () => {
    const twice = [...findings, finding("dateNotDone", at("G10"))];
    const notes = sendBackNotes(twice, "2024-03-21");
    expect(notes.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
      "Chỉ tiêu!F8",
      "Nhiệm vụ!G10",
      "Nhiệm vụ!H7",
      "Nhiệm vụ!I10",
    ]);
    expect(notes[1]!.text.split("\n").filter((line) => /^(?:Trả lại|✖|▲)/.test(line))).toHaveLength(3);
  });
});

it.each([
  ["Trả lại bổ sung", true],
  ["Trả lại bổ sung".normalize("NFD"), true],
  ["Trả lại bổ sung (3)", true],
  ["Trả lại", false],
])("the sheet “%s” is a list of ours: %s", (name, is) => {
  expect(isSendBackSheet(name)).toBe(is);
});
