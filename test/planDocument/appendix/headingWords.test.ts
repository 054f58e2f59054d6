import { describe, expect, it } from "vitest";
import { headingWords } from "../../../src/planDocument/appendix/headingWords";

describe("the words of a heading", () => {
  it.each([
    ["number", ["TT", "Số TT", "S TT", "STT/Mã số"]],
    ["title", ["Nhiệm vụ cụ thể", "Nội dung triển khai", "Việc cần làm"]],
    ["outputs", ["Yêu cầu sản phẩm hoàn thành", "Dự kiến kết quả", "Hình thức văn bản/Sản phẩm"]],
    ["lead", ["Cơ quan tham mưu", "Trách nhiệm thực hiện", "Người thực hiện", "Phân công"]],
    ["support", ["Cơ quan phối hợp", "Cơ quan, đơn vị cùng thực hiện", "Đơn vị liên quan"]],
    ["deadline", ["Thời gian ban hành sản phẩm", "T/g thực hiện", "TG hoàn thành", "Tiến độ", "Hạn xử lý"]],
    ["start", ["Thời gian bắt đầu"]],
    ["other", ["Lãnh đạo phụ trách", "Kinh phí thực hiện", "Ghi chú", "Đơn vị tính"]],
  ])("names the column %s", (role, headings) => {
    expect(headings.map((heading) => [heading, headingWords(heading)?.role])).toEqual(
      headings.map((heading) => [heading, role]),
    );
  });
});
