import { describe, expect, it } from "vitest";
import { partsOfLines } from "../../../src/domain/reconciliation/parts";
import { statementsOf } from "../../../src/domain/reconciliation/statements";
import { printed } from "./smallPlan";

const statements = (...lines: string[]) =>
  statementsOf(printed(...lines)).map(({ place, sentences }) => `${place}: ${sentences.join(" / ")}`);

describe("statements of the text", () => {
  it("are its leaves, each with its place", () => {
    expect(
      statements(
        "II. NHIỆM VỤ",
        "1. Cải cách thể chế",
        "a) Rà soát văn bản.",
        "b) Theo dõi thi hành pháp luật.",
      ),
    ).toEqual(["II.1.a: Rà soát văn bản.", "II.1.b: Theo dõi thi hành pháp luật."]);
  });

  it("are the bullets of a titled list, and a sentence with its bullets", () => {
    expect(
      statements(
        "II. NHIỆM VỤ",
        "1. Thể chế",
        "- Việc một.",
        "- Việc hai.",
        "2. Bộ máy",
        "a) Sắp xếp bộ máy.",
        "- Trước tháng 6.",
        "- Sau tháng 6.",
      ),
    ).toEqual([
      "II.1: Việc một.",
      "II.1: Việc hai.",
      "II.2.a: Sắp xếp bộ máy. / Trước tháng 6. / Sau tháng 6.",
    ]);
  });

  it("say what their list is about where its title is lettered", () => {
    const [one] = statementsOf(
      printed("II. NHIỆM VỤ", "1. Thể chế", "a) Về rà soát văn bản:", "- Xong trước tháng 6."),
    );
    expect(one).toMatchObject({ place: "II.1.a", about: "Về rà soát văn bản:" });
  });

  it("are neither titles, nor openings of a list, nor lines that point to the appendix", () => {
    expect(
      statements(
        "II. NHIỆM VỤ",
        "1. Thực hiện tốt các việc sau đây.",
        "a) Rà soát văn bản.",
        "b) Kiểm tra.",
        "(Chi tiết tại Phụ lục kèm theo)",
        "SỞ NỘI VỤ",
      ),
    ).toEqual(["II.1.a: Rà soát văn bản.", "II.1.b: Kiểm tra."]);
  });

  it("end where the copies are listed", () => {
    expect(statements("II. NHIỆM VỤ", "1. Rà soát văn bản.", "Nơi nhận:", "- Sở Nội vụ;")).toEqual([
      "II.1: Rà soát văn bản.",
    ]);
  });
});

describe("parts of the text", () => {
  const parts = (...lines: string[]) => partsOfLines(printed(...lines).lines).join(" ");

  it.each([
    ["objectives", ["I. MỤC TIÊU", "1. A."], "objectives objectives"],
    [
      "requirements are none",
      ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục tiêu", "a) A.", "2. Yêu cầu", "a) B."],
      "other objectives objectives other other",
    ],
    [
      "tasks, with solutions or without",
      ["II. NHIỆM VỤ, GIẢI PHÁP", "1. Giải pháp số", "a) A."],
      "tasks tasks tasks",
    ],
    ["contents are tasks", ["II. NỘI DUNG", "1. A."], "tasks tasks"],
    ["solutions", ["III. CÁC GIẢI PHÁP THỰC HIỆN NHIỆM VỤ", "1. A."], "solutions solutions"],
    [
      "objectives inside tasks",
      ["I. MỤC TIÊU, NHIỆM VỤ", "1. Mục tiêu", "a) A.", "2. Nhiệm vụ", "a) B."],
      "tasks objectives objectives tasks tasks",
    ],
    [
      "duties in the organisation are no tasks",
      ["IV. TỔ CHỨC THỰC HIỆN", "1. Nhiệm vụ của Văn phòng", "a) A."],
      "organisation organisation organisation",
    ],
  ])("%s", (_, lines, expected) => {
    expect(parts(...lines)).toBe(expected);
  });
});
