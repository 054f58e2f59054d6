import { describe, expect, it } from "vitest";
import { namedDocuments } from "../../../src/domain/reconciliation/namedDocuments";
import { shortenerFor } from "../../../src/domain/reconciliation/shortForms";
import { termsOf } from "../../../src/domain/reconciliation/terms";

const terms = (text: string, ...introducing: string[]) =>
  [...termsOf(text, shortenerFor(introducing))].sort();

describe("what a text is about", () => {
  it.each([
    ["pairs of syllables", "Đào tạo cán bộ", ["can bo", "dao tao", "tao can"]],
    ["no pairs over a mark", "Kỷ luật, kỷ cương", ["ky cuong", "ky luat"]],
    [
      "nothing of what every task has",
      "Tiếp tục triển khai thực hiện có hiệu quả, kịp thời, đúng quy định",
      [],
    ],
    ["one word for what stands everywhere", "Rà soát TTHC và thủ tục hành chính", ["ra soat", "~tthc"]],
    ["any spelling of the staff", "CB, CC, VC; CBCCVC; công chức, viên chức", ["~cbccvc"]],
    ["documents by kind and number", "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021", ["#nghi quyet 76"]],
    [
      "names in capitals",
      "Nâng cấp nền tảng LGSP",
      ["^lgsp", "cap nen", "nang cap", "nen tang", "tang lgsp"],
    ],
    ["no figures", "100% trong 05 ngày", []],
    ["nothing of nothing", "", []],
  ])("is %s", (_, text, expected) => {
    expect(terms(text)).toEqual([...expected].sort());
  });

  it("is the same decomposed", () => {
    const text = "Rà soát, đơn giản hóa thủ tục hành chính tại cơ quan, tài sản công";
    expect(terms(text.normalize("NFD"))).toEqual(terms(text));
  });

  it("tells an empty syllable by its marks", () => {
    expect(terms("tại tài sản")).toEqual(["tai san"]);
  });

  it("takes short forms from the text that introduces them, where the initials agree", () => {
    expect(terms("Hỗ trợ TCNS", "thành lập tổ công nghệ số (TCNS)")).toEqual(
      terms("Hỗ trợ tổ công nghệ số", "thành lập tổ công nghệ số (TCNS)"),
    );
    expect(terms("Phòng KTHT", "Phòng Nội vụ (KTHT)")).toContain("phong ktht");
  });
});

describe("named documents", () => {
  it.each([
    ["Đề án 06 và Đề án số 6/ĐA", ["de an 6", "de an 6"]],
    ["Nghị định số 60/2021/NĐ-CP ngày 21 tháng 6 năm 2021", ["nghi dinh 60"]],
    ["Nghị quyết số 18-NQ/TW; Chỉ thị 26/CT-TTg", ["nghi quyet 18", "chi thi 26"]],
    ["kế hoạch năm 2024, quyết định của Sở", []],
  ])("%s", (text, documents) => {
    expect(namedDocuments(text)).toEqual(documents);
  });
});
