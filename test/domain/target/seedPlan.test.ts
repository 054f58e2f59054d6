import { describe, expect, it } from "vitest";
import { measureOf, parseTarget } from "../../../src/domain/target";
import { caseRows, textOf, textsWithoutTargets } from "./seedPlan";

const places = [...new Set(caseRows.map(({ place }) => place))];

describe("the targets of the seed plan", () => {
  it.each(places)("%s sets those of the cases file, in order, and no other", (place) => {
    const expected = caseRows
      .filter((row) => row.place === place && row.kind !== "qualitative")
      .map((row) => ({
        kind: row.kind,
        comparator: row.value === "yes" ? "yes" : row.comparator,
        value: /^\d/.test(row.value) ? Number.parseInt(row.value, 10) : undefined,
        baseline: /baseline: ([^;]+)/.exec(row.note)?.[1],
        due: /due (\d{4})/.exec(row.note)?.[1],
      }));
    const text = textOf(place);
    expect(text).not.toBe("");
    const read = parseTarget(text).map((target) => ({
      kind: measureOf(target, text).kind,
      comparator: target.comparator,
      value: target.value,
      baseline: target.baseline,
      due: target.due?.slice(0, 4),
    }));
    expect(read).toEqual(expected);
  });

  it("stand nowhere else in the plan", () => {
    const texts = textsWithoutTargets();
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.flatMap(parseTarget)).toEqual([]);
  });

  it("have clauses of their own as titles, as printed", () => {
    const titles = (place: string) => parseTarget(textOf(place)).map(({ text }) => text);
    expect(titles("I.3")).toEqual([
      "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn đạt tỷ lệ từ 95% trở lên",
      "100% hồ sơ chậm vì lý do chủ quan phải được xin lỗi tổ chức, cá nhân kịp thời",
      "không có hồ sơ tồn đọng",
      "Công khai kịp thời, minh bạch 100% kết quả xử lý hồ sơ giải quyết TTHC của các phòng chuyên môn, đơn vị liên quan và cán bộ, công chức, viên chức (CC, CC, VC)",
    ]);
    expect(titles("I.5")[2]).toBe("Thành lập tổ kiểm tra");
    expect(titles("I.7").slice(1)).toEqual([
      "95% văn bản đi được ký số trên phần mềm quản lý văn bản I-Office (trừ tài liệu thuộc danh mục bí mật nhà nước)",
      "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết TTHC của toàn ngành đạt từ 40% trở lên",
      "Tăng tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận TTHC",
      "tỷ lệ số hóa kết quả hồ sơ giải quyết TTHC",
      "Tăng tỷ lệ thanh toán trực tuyến trong giải quyết TTHC",
    ]);
    expect(titles("II.3.đ").slice(0, 2)).toEqual([
      "đến năm 2025, giảm 10% đơn vị sự nghiệp công lập",
      "10% biên chế sự nghiệp hưởng lương từ ngân sách nhà nước so với năm 2021",
    ]);
  });

  it("are due at the end of the year they name", () => {
    expect(parseTarget(textOf("II.3.đ")).map(({ due }) => due)).toEqual([
      "2025-12-31",
      "2025-12-31",
      undefined,
    ]);
  });
});
