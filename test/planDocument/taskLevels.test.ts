import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/planDocument/read";
import { headings, html, read, task } from "./tableTexts";

describe("tasks of several levels", () => {
  it("in columns: the last is the task, the first its group", async () => {
    const { value, findings } = await readPlan({
      text: html(
        ["Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Hoạt động", "Cơ quan chủ trì", "Thời gian"],
        ["Thể chế|3", "Rà soát văn bản|2", "Lập danh mục", "Sở Tư pháp", "Quý I/2025"],
        ["Công bố danh mục", "Sở Tư pháp", "Quý II/2025"],
        ["Kiểm tra văn bản", "Kiểm tra cấp huyện", "Sở Tư pháp", "Quý III/2025"],
        ["Bộ máy", "Sắp xếp", "Xây dựng đề án", "Sở Nội vụ", "Quý IV/2025"],
      ),
    });
    expect(value?.groups.map(({ title }) => title)).toEqual(["Thể chế", "Bộ máy"]);
    expect(value?.tasks.map(({ title }) => title)).toEqual([
      "Lập danh mục",
      "Công bố danh mục",
      "Kiểm tra cấp huyện",
      "Xây dựng đề án",
    ]);
    expect(findings.filter(({ code }) => code === "headingInside").map(({ params }) => params.text)).toEqual([
      "Rà soát văn bản",
      "Kiểm tra văn bản",
      "Sắp xếp",
    ]);
  });

  it("in rows: a parent with a unit only, over parts that say who and when, is a heading", async () => {
    const { numbers, findings } = await read(
      headings,
      "I\tTHỂ CHẾ",
      "1\tKiểm soát\t\tVăn phòng\t\t",
      task("a)", "Công bố"),
      task("b)", "Niêm yết"),
      "2\tTuyên truyền\t\tVăn phòng\t\t",
      "a)\tTrên báo\tTin bài\t\t\tQuý I/2025",
    );
    expect(numbers).toEqual(["1.a", "1.b", "2", "2.a"]);
    expect(findings.filter(({ code }) => code === "headingInside").map(({ params }) => params.text)).toEqual([
      "1 | Kiểm soát | Văn phòng",
    ]);
  });

  it("in rows: a parent without work of its own is a heading, its parts are tasks", async () => {
    const { groups, numbers, findings } = await read(
      headings,
      "I\tTHỂ CHẾ",
      "1\tRà soát văn bản\t\t\t\t",
      task("1.1", "Cấp tỉnh"),
      task("1.2", "Cấp huyện"),
      "2\tKiểm tra\t\t\t\t",
      task("a)", "Tại sở"),
      task("b)", "Tại xã"),
      task("đ)", "Tại thôn"),
      "3\tTuyên truyền\t\t\t\t",
      task("-", "Trên báo"),
      task("-", "Trên đài"),
      task("4", "Việc khác"),
    );
    expect(groups).toEqual(["I THỂ CHẾ"]);
    expect(numbers).toEqual(["1.1", "1.2", "2.a", "2.b", "2.đ", "3.1", "3.2", "4"]);
    expect(findings.filter(({ code }) => code === "headingInside").map(({ params }) => params.text)).toEqual([
      "1 | Rà soát văn bản",
      "2 | Kiểm tra",
      "3 | Tuyên truyền",
    ]);
  });

  it("whose whole numbers are groups, where there are no others", async () => {
    const { groups, tasks } = await read(
      headings,
      "1\tCải cách thể chế\t\t\t\t",
      task("1.1"),
      "2\tCải cách bộ máy\t\t\t\t",
      task("2.1"),
    );
    expect(groups).toEqual(["1 Cải cách thể chế", "2 Cải cách bộ máy"]);
    expect(tasks.map(({ number, groupNumber }) => [groupNumber, number])).toEqual([
      ["1", "1.1"],
      ["2", "2.1"],
    ]);
  });
});

describe("a task cut into rows", () => {
  const titled = ["STT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"];

  it("under one number and title is one task, each part with its deadline", async () => {
    const { value } = await readPlan({
      text: html(
        titled,
        ["1|3", "Xây dựng chính quyền số|3", "Kế hoạch", "Sở Nội vụ", "Quý I/2025"],
        ["Báo cáo quý", "Sở Nội vụ", "Hằng quý"],
        ["Tổng kết", "Sở Nội vụ", "Tháng 12/2025"],
        ["2", "Việc khác", "Báo cáo", "Sở Y tế", "Quý II/2025"],
      ),
    });
    expect(value?.tasks).toMatchObject([
      {
        number: "1",
        outputs: ["Kế hoạch", "Báo cáo quý", "Tổng kết"],
        leadText: "Sở Nội vụ",
        deadlineText: "Quý I/2025\nHằng quý\nTháng 12/2025",
      },
      { number: "2" },
    ]);
    expect(value?.tasks[0]?.milestones).toHaveLength(3);
  });

  it("whose unit and deadline are merged with its parts' is a heading over them", async () => {
    const { value, findings } = await readPlan({
      text: html(
        titled,
        ["I", "THỂ CHẾ|1x4"],
        ["1", "Rà soát", "", "Sở Tư pháp|3", "Quý I/2025|2"],
        ["1.1", "Cấp tỉnh", "Báo cáo"],
        ["1.2", "Cấp xã", "Báo cáo", "Quý II/2025"],
        ["2", "Việc khác", "Văn bản", "Sở Y tế", "Quý III/2025"],
      ),
    });
    expect(value?.tasks.map((one) => [one.number, one.leadText, one.deadlineText])).toEqual([
      ["1.1", "Sở Tư pháp", "Quý I/2025"],
      ["1.2", "Sở Tư pháp", "Quý II/2025"],
      ["2", "Sở Y tế", "Quý III/2025"],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain("numberGap");
  });

  it("below it with a bullet and work of its own is a task of its own, and is asked", async () => {
    const { numbers, tasks, codes } = await read(
      headings,
      task("1", "Nâng cao chỉ số", "Tháng 12/2025"),
      task("", "- Họp phân tích", "Quý II/2025"),
      task("2"),
    );
    expect(numbers).toEqual(["1", "1-1", "2"]);
    expect(tasks[0]?.deadlineText).toBe("Tháng 12/2025");
    expect(codes).toContain("numberGiven");
  });
});

describe("numbers that stand in the titles", () => {
  it("are read where there is no column of numbers", async () => {
    const { groups, tasks } = await read(
      "Nội dung nhiệm vụ\tSản phẩm\tCơ quan thực hiện\tTiến độ",
      "I. THỂ CHẾ\t\t\t",
      "1. Rà soát văn bản\tBáo cáo\tSở Tư pháp\tQuý I/2025",
      "2. Kiểm tra văn bản\tBáo cáo\tSở Tư pháp\tQuý II/2025",
    );
    expect(groups).toEqual(["I THỂ CHẾ"]);
    expect(tasks.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 Rà soát văn bản",
      "2 Kiểm tra văn bản",
    ]);
  });
});
