import { describe, expect, it } from "vitest";
import { previewPlan } from "../../src/app/loadPlan";
import { quiet } from "./jobs";
import { openExcel } from "./openExcel";

openExcel();

const rows = [
  "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024",
  "TT\tViệc phải làm\tNgười lo\tBao giờ",
  "1\tBan hành Kế hoạch\tVăn phòng Sở\tQuý I/2024",
  "2\tBáo cáo kết quả\tThanh tra Sở\tTrước ngày 15/12/2024",
];

describe("a plan that names no year", () => {
  const text =
    "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tBáo cáo\tVăn phòng Sở\tQuý I";

  it("is not guessed at: it is read once people say the year", async () => {
    const first = await previewPlan({ text }, quiet);
    expect(first.value).toBeUndefined();
    expect(first.findings.map(({ code }) => code)).toContain("yearMissing");
    const second = await previewPlan({ text }, quiet, { year: 2026 });
    expect(second.value?.plan.tasks[0]?.milestones[0]?.schedule).toEqual({
      kind: "window",
      from: "2026-01-01",
      due: "2026-03-31",
    });
  });
});

describe("a plan whose headings say nothing", () => {
  it("is read as people say its columns are to be read", async () => {
    const first = await previewPlan({ text: rows.join("\n") }, quiet);
    const table = first.layout!.tables[0]!;
    expect(table.headings).toEqual(["TT", "Việc phải làm", "Người lo", "Bao giờ"]);
    const second = await previewPlan({ text: rows.join("\n") }, quiet, {
      tables: [{ table: table.index, used: true }],
      columns: [
        { table: table.index, column: 1, role: "title" },
        { table: table.index, column: 2, role: "lead" },
        { table: table.index, column: 3, role: "deadline" },
      ],
    });
    expect(
      second.value?.plan.tasks.map(({ number, title, leadText, deadlineText }) => [
        number,
        title,
        leadText,
        deadlineText,
      ]),
    ).toEqual([
      ["1", "Ban hành Kế hoạch", "Văn phòng Sở", "Quý I/2024"],
      ["2", "Báo cáo kết quả", "Thanh tra Sở", "Trước ngày 15/12/2024"],
    ]);
    expect(second.layout?.tables[0]?.columns.map(({ role }) => role)).toEqual([
      "number",
      "title",
      "lead",
      "deadline",
    ]);
  });
});
