import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/planDocument/read";
import { headings, html, read, task } from "./tableTexts";

describe("deadlines in several columns", () => {
  it("from … to … are one text", async () => {
    const { tasks, codes } = await read(
      "TT\tNhiệm vụ\tChủ trì\tBắt đầu\tKết thúc",
      "1\tViệc\tSở Nội vụ\tTháng 01/2025\tTháng 6/2025",
      "2\tViệc khác\tSở Nội vụ\t15/02/2025\t30/9/2025",
    );
    expect(tasks.map((one) => one.deadlineText)).toEqual([
      "Từ tháng 01/2025 đến tháng 6/2025",
      "Từ 15/02/2025 đến 30/9/2025",
    ]);
    expect(tasks.map((one) => one.milestones.map(({ schedule }) => schedule))).toEqual([
      [{ kind: "window", from: "2025-01-01", due: "2025-06-30" }],
      [{ kind: "window", from: "2025-02-15", due: "2025-09-30" }],
    ]);
    expect(codes.filter((code) => code === "deadlineComposed")).toHaveLength(2);
  });

  it("in one column headed by both is the cell as printed", async () => {
    const { tasks } = await read(
      "TT\tNhiệm vụ\tChủ trì\tThời gian bắt đầu và hoàn thành",
      "1\tViệc\tSở Nội vụ\tQuý I/2025",
    );
    expect(tasks[0]?.deadlineText).toBe("Quý I/2025");
  });

  it("marked by quarter name the quarters", async () => {
    const { value } = await readPlan({
      text: html(
        ["TT|2", "Nhiệm vụ|2", "Cơ quan chủ trì|2", "Thời gian thực hiện|1x4"],
        ["Quý I", "Quý II", "Quý III", "Quý IV"],
        ["1", "Việc A", "Sở Nội vụ", "x", "", "", ""],
        ["2", "Việc B", "Sở Nội vụ", "", "x", "", "x"],
      ),
    });
    expect(value?.tasks.map((one) => one.deadlineText)).toEqual(["Quý I", "Quý II; Quý IV"]);
    expect(value?.tasks[1]?.milestones.map(({ schedule }) => schedule)).toEqual([
      { kind: "window", from: "2025-04-01", due: "2025-06-30" },
      { kind: "window", from: "2025-10-01", due: "2025-12-31" },
    ]);
  });

  it("under a heading that counts the quarters are theirs too", async () => {
    const { value } = await readPlan({
      text: html(
        ["STT|2", "Nội dung|2", "Đơn vị thực hiện|2", "Quý|1x4"],
        ["I", "II", "III", "IV"],
        ["1", "Việc A", "Sở Nội vụ", "", "", "X", ""],
      ),
    });
    expect(value?.tasks[0]?.deadlineText).toBe("Quý III");
  });
});

describe("a cell said once for several tasks", () => {
  const rows = [
    ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"],
    ["1", "Việc A", "Báo cáo", "Sở Nội vụ|3", "Quý II/2025|2"],
    ["2", "Việc B", "Kế hoạch"],
    ["3", "Việc C", "Văn bản", "Quý III/2025"],
  ];

  it("merged over them is each one's, and a finding says so", async () => {
    const { value, findings } = await readPlan({ text: html(...rows) });
    expect(value?.tasks.map((one) => [one.leadText, one.deadlineText])).toEqual([
      ["Sở Nội vụ", "Quý II/2025"],
      ["Sở Nội vụ", "Quý II/2025"],
      ["Sở Nội vụ", "Quý III/2025"],
    ]);
    expect(findings.filter(({ code }) => code === "cellMerged").map(({ place }) => place)).toEqual([
      { taskNumber: "2", column: "deadline" },
      { taskNumber: "2", column: "lead" },
      { taskNumber: "3", column: "lead" },
    ]);
  });

  it.each(["nt", "-nt-", "Như trên", "″", "nt."])("printed as %s is the one above's", async (ditto) => {
    const { tasks, findings } = await read(
      headings,
      task("1", "Việc A", "Quý IV/2025"),
      task("2", "Việc B", ditto),
      task("3", "Việc C", ditto),
    );
    expect(tasks.map((one) => one.deadlineText)).toEqual(["Quý IV/2025", "Quý IV/2025", "Quý IV/2025"]);
    expect(findings.filter(({ code }) => code === "dittoRead")).toMatchObject([
      { place: { taskNumber: "2", column: "deadline" }, received: ditto },
      { place: { taskNumber: "3", column: "deadline" } },
    ]);
  });

  it("as above with nothing above is asked", async () => {
    const { tasks, codes } = await read(headings, task("1", "Việc A", "nt"));
    expect(tasks[0]?.deadlineText).toBe("nt");
    expect(codes).toContain("dittoUnread");
  });
});
