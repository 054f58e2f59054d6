import { describe, expect, it } from "vitest";
import { headings, read, task } from "./tableTexts";

describe("two tables in one document", () => {
  it("are both read where both are of tasks, the second under its own title", async () => {
    const { groups, numbers, codes } = await read(
      "PHỤ LỤC I",
      "NHIỆM VỤ",
      "",
      headings,
      "I\tTHỂ CHẾ",
      task("1"),
      task("2"),
      "",
      "PHỤ LỤC II",
      "DANH MỤC ĐỀ ÁN TRÌNH UBND TỈNH",
      "",
      "STT\tTên đề án\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian trình",
      "1\tĐề án A\tSở Y tế\tSở Nội vụ\tTháng 6/2025",
      "2\tĐề án B\tSở Y tế\tSở Nội vụ\tTháng 9/2025",
    );
    expect(groups).toEqual(["I THỂ CHẾ", "PLII DANH MỤC ĐỀ ÁN TRÌNH UBND TỈNH"]);
    expect(numbers).toEqual(["1", "2", "PLII.1", "PLII.2"]);
    expect(codes).not.toContain("tableNotRead");
    expect(codes).not.toContain("numberRepeated");
  });

  it("are one plan where each group has a table of its own", async () => {
    const { groups, numbers } = await read(
      "I. CẢI CÁCH THỂ CHẾ",
      "",
      headings,
      task("1"),
      task("2"),
      "",
      "II. CẢI CÁCH TỔ CHỨC BỘ MÁY",
      "",
      headings,
      task("3"),
    );
    expect(groups).toEqual(["I CẢI CÁCH THỂ CHẾ", "II CẢI CÁCH TỔ CHỨC BỘ MÁY"]);
    expect(numbers).toEqual(["1", "2", "3"]);
  });

  it("are one plan where each stands under a numbered heading of the prose, numbering anew", async () => {
    const { groups, numbers, codes } = await read(
      "II. NHIỆM VỤ",
      "",
      "1. Cải cách thể chế",
      "",
      "Tập trung thực hiện tốt các nội dung sau.",
      "",
      headings,
      task("1"),
      task("2"),
      "",
      "2. Cải cách thủ tục hành chính",
      "",
      "Công khai, minh bạch.",
      "",
      headings,
      task("1"),
    );
    expect(groups).toEqual(["1 Cải cách thể chế", "2 Cải cách thủ tục hành chính"]);
    expect(numbers).toEqual(["1.1", "1.2", "2.1"]);
    expect(codes).not.toContain("numberRepeated");
  });

  it("go on over a page where no heading stands between them", async () => {
    const { groups, numbers } = await read(
      "1. Các nhiệm vụ cụ thể",
      "",
      headings,
      task("1"),
      "",
      "Trang 3",
      "",
      headings,
      task("2"),
    );
    expect([groups, numbers]).toEqual([[" Chưa phân nhóm"], ["1", "2"]]);
  });

  it("are told apart: one of something else is not read, and a finding says which", async () => {
    const { numbers, findings } = await read(
      headings,
      task("1"),
      "",
      "DANH MỤC THỦ TỤC",
      "",
      "STT\tTên thủ tục hành chính\tLĩnh vực\tCấp thực hiện\tMức phí\tGhi chú",
      "1\tCấp giấy phép\tĐất đai\tTỉnh\t100.000\tMới",
      "2\tCấp đổi giấy phép\tĐất đai\tXã\t50.000\t",
    );
    expect(numbers).toEqual(["1"]);
    expect(findings.filter(({ code }) => code === "tableNotRead")).toMatchObject([
      {
        params: {
          table: 2,
          rows: 2,
          headings: "STT | Tên thủ tục hành chính | Lĩnh vực | Cấp thực hiện | Mức phí | Ghi chú",
        },
        received:
          "1 | Cấp giấy phép | Đất đai | Tỉnh | 100.000 | Mới\n2 | Cấp đổi giấy phép | Đất đai | Xã | 50.000 | ",
      },
    ]);
  });

  it.each([
    [
      "a budget",
      "TT\tNội dung chi\tĐơn vị tính\tSố lượng\tThành tiền\tGhi chú",
      "1\tIn tài liệu\tBộ\t10\t1.000.000\t",
    ],
    ["units", "STT\tTên đơn vị\tĐịa chỉ\tĐiện thoại", "1\tSở Y tế\tSố 1\t0123"],
    [
      "targets",
      "TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu năm 2025\tCơ quan theo dõi",
      "1\tTỷ lệ hồ sơ\t%\t95\tSở Nội vụ",
    ],
    ["a meeting", "TT\tThời gian\tNội dung", "1\t8h00\tKhai mạc"],
    [
      "scores",
      "TT\tTiêu chí\tĐiểm tối đa\tĐiểm tự chấm\tTài liệu kiểm chứng",
      "1\tBan hành kế hoạch\t1\t1\tKế hoạch",
    ],
  ])("leave out %s", async (_name, other, row) => {
    const { numbers, codes } = await read(headings, task("1"), task("2"), "", other, row);
    expect(numbers).toEqual(["1", "2"]);
    expect(codes).toContain("tableNotRead");
  });
});
