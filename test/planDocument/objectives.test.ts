import { describe, expect, it } from "vitest";
import { indicatorsIn } from "../../src/planDocument/indicators";
import { outlineOf } from "../../src/planDocument/prose/outline";

/** Number and title of each indicator of a plan's text. */
function found(...lines: string[]): string[] {
  return indicatorsIn(outlineOf(lines), [], "Văn phòng").map(({ id, title }) => `${id} ${title}`);
}

const tasks = ["II. NHIỆM VỤ", "1. Cải cách thể chế", "- Rà soát văn bản."];

describe("objectives stand under headings of many names", () => {
  it.each([
    "I. MỤC TIÊU",
    "I. MỤC TIÊU, CHỈ TIÊU",
    "I. CÁC CHỈ TIÊU CHỦ YẾU",
    "I. QUAN ĐIỂM, MỤC TIÊU",
    "I. MỤC ĐÍCH, YÊU CẦU VÀ CHỈ TIÊU",
    "I. MỤC TIÊU.",
    "A. MỤC TIÊU",
    "Phần I. MỤC TIÊU",
  ])("%s", (heading) => {
    const id = heading.startsWith("A") ? "A" : "I";
    expect(found(heading, "- Cải thiện vị trí của tỉnh.", "- 95% hồ sơ đúng hạn.", ...tasks)).toEqual([
      `${id}.1 95% hồ sơ đúng hạn`,
    ]);
  });

  it("with a part's number on a line of its own", () => {
    expect(
      found("PHẦN I", "MỤC TIÊU", "1. 95% hồ sơ đúng hạn.", "PHẦN II", "NHIỆM VỤ", "1. Rà soát."),
    ).toEqual(["I.1.1 95% hồ sơ đúng hạn"]);
  });

  it("with sections that have no Roman numbers", () => {
    expect(
      found(
        "1. Mục tiêu",
        "a) Mục tiêu chung",
        "- Phục vụ người dân.",
        "b) Mục tiêu cụ thể",
        "- 95% hồ sơ đúng hạn.",
      ),
    ).toEqual(["1.a.1 Phục vụ người dân", "1.b.1 95% hồ sơ đúng hạn"]);
  });

  it("in general and in particular, numbered to any depth", () => {
    expect(
      found(
        "I. MỤC TIÊU",
        "1. Mục tiêu chung",
        "Xây dựng nền hành chính hiện đại.",
        "2. Mục tiêu cụ thể",
        "2.1. Cải cách thủ tục hành chính",
        "a) 95% hồ sơ đúng hạn;",
        "b) Chỉ số PAR INDEX",
        "+ Xếp thứ 15/63 trở lên.",
        ...tasks,
      ),
    ).toEqual([
      "I.1.1 Xây dựng nền hành chính hiện đại",
      "I.2.1.a.1 95% hồ sơ đúng hạn",
      "I.2.1.b.1 Xếp thứ 15/63 trở lên",
    ]);
  });

  it("beside requirements, of which only figures are indicators", () => {
    expect(
      found(
        "I. MỤC TIÊU, YÊU CẦU",
        "1. Mục tiêu",
        "- 95% hồ sơ đúng hạn.",
        "2. Yêu cầu",
        "- Thực hiện kịp thời.",
      ),
    ).toEqual(["I.1.1 95% hồ sơ đúng hạn"]);
  });

  it("in each field of the tasks", () => {
    expect(
      found(
        "I. NỘI DUNG",
        "1. Cải cách thể chế",
        "a) Mục tiêu",
        "- 95% văn bản đúng hạn.",
        "b) Nhiệm vụ",
        "- Rà soát.",
      ),
    ).toEqual(["I.1.a.1 95% văn bản đúng hạn"]);
  });
});

describe("the tasks' text measures by printed figures only", () => {
  it("so a ban or a body to set up is no indicator there", () => {
    expect(
      found(
        "I. NHIỆM VỤ",
        "1. Kiểm tra ít nhất 30% đơn vị.",
        "2. Không để xảy ra sai phạm.",
        "3. Thành lập Tổ kiểm tra.",
      ),
    ).toEqual(["I.1.1 Kiểm tra ít nhất 30% đơn vị"]);
  });
});
