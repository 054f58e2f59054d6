import { describe, expect, it } from "vitest";
import { read, task } from "./tableTexts";

describe("tables drawn in text", () => {
  it("with lines between their rows are read", async () => {
    const { tasks } = await read(
      "+----+---------+-----------+---------+",
      "| TT | Nhiệm   | Chủ trì   | Thời    |",
      "|    | vụ      |           | gian    |",
      "+====+=========+===========+=========+",
      "| 1  | Rà soát | Sở Tư     | Quý I   |",
      "|    | văn bản | pháp      |         |",
      "+----+---------+-----------+---------+",
      "| 2  | Kiểm tra| Sở Nội vụ | Quý II  |",
      "+----+---------+-----------+---------+",
    );
    expect(tasks).toMatchObject([
      { number: "1", title: "Rà soát văn bản", leadText: "Sở Tư pháp", deadlineText: "Quý I" },
      { number: "2" },
    ]);
  });

  it("with pipes only between their cells are read", async () => {
    const { tasks } = await read(
      "TT | Nhiệm vụ | Chủ trì | Thời gian",
      "---|---|---|---",
      "1 | Rà soát | Sở Tư pháp | Quý I",
    );
    expect(tasks).toMatchObject([{ number: "1", title: "Rà soát", leadText: "Sở Tư pháp" }]);
  });
});

describe("a table that lacks something", () => {
  it("loads without a column and says so", async () => {
    const { tasks, codes } = await read(
      "TT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn",
      "1\tRà soát\tSở Nội vụ\tQuý I/2025",
    );
    expect(tasks).toMatchObject([{ title: "Rà soát", leadText: "Sở Nội vụ", deadlineText: "Quý I/2025" }]);
    expect(codes.filter((code) => code === "columnMissing")).toHaveLength(2);
  });

  it("without headings is understood by its contents, and asks", async () => {
    const { tasks, codes } = await read(
      "1\tRà soát văn bản quy phạm pháp luật của tỉnh\tBáo cáo kết quả rà soát\tSở Tư pháp\tCác sở, ban, ngành\tQuý I/2025",
      "2\tKiểm tra cải cách hành chính tại các đơn vị\tKế hoạch kiểm tra\tSở Nội vụ\tCác đơn vị\tTháng 6/2025",
      "3\tTập huấn cho công chức làm cải cách hành chính\tLớp tập huấn\tSở Nội vụ\tTrường Chính trị\tThường xuyên",
    );
    expect(tasks).toMatchObject([
      {
        number: "1",
        title: "Rà soát văn bản quy phạm pháp luật của tỉnh",
        outputs: ["Báo cáo kết quả rà soát"],
        leadText: "Sở Tư pháp",
        supportText: "Các sở, ban, ngành",
        deadlineText: "Quý I/2025",
      },
      { number: "2" },
      { number: "3" },
    ]);
    expect(codes.filter((code) => code === "columnGuessed").length).toBeGreaterThan(2);
  });

  it("of one blank heading over numbers is no question", async () => {
    const { numbers, codes } = await read(
      "\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời gian",
      task("1"),
      task("2"),
      task("3"),
    );
    expect(numbers).toEqual(["1", "2", "3"]);
    expect(codes).not.toContain("columnGuessed");
  });

  it("is refused where nothing tells it is a plan", async () => {
    const { tasks, codes } = await read("An\t12\t34\tx", "Bình\t45\t67\ty", "Chi\t78\t90\tz");
    expect(tasks).toEqual([]);
    expect(codes).toEqual(["noAppendix", "tableNotRead"]);
  });
});
