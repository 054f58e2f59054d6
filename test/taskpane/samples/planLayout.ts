import type { ColumnRole, LayoutColumn, PlanLayout } from "../../../src/app/planLayout";

const column = (index: number, heading: string, role: ColumnRole, samples: string[]): LayoutColumn => ({
  index,
  heading,
  samples,
  role,
  sure: true,
  reason: "heading",
});

/** A document with two tables, all of it understood. */
export const planLayout: PlanLayout = {
  year: { value: 2024, sure: true },
  tables: [
    {
      index: 0,
      caption: "PHỤ LỤC. NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024",
      headings: ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành", "Ghi chú"],
      rows: 43,
      used: true,
      sure: true,
      reason: "headings",
      columns: [
        column(0, "TT", "number", ["I", "1", "2"]),
        column(1, "Nhiệm vụ", "title", ["Ban hành Kế hoạch CCHC năm 2024", "Báo cáo kết quả"]),
        column(2, "Chủ trì", "lead", ["Văn phòng Sở", "Thanh tra Sở"]),
        column(3, "Thời gian hoàn thành", "deadline", ["Quý I/2024", "Theo quý, 6 tháng, năm"]),
        column(4, "Ghi chú", "other", []),
      ],
    },
    {
      index: 1,
      headings: ["STT", "Tên thủ tục", "Lĩnh vực"],
      rows: 12,
      used: false,
      sure: true,
      reason: "otherHeadings",
      columns: [],
    },
  ],
  rows: [
    { table: 0, row: 1, text: "I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", kind: "group", number: "I", sure: true },
    { table: 0, row: 2, text: "1 | Ban hành Kế hoạch", kind: "task", number: "1", sure: true },
    { table: 0, row: 3, text: "2 | Báo cáo kết quả", kind: "task", number: "2", sure: true },
  ],
};

/** The same with a column and a row that are in doubt. */
export const doubtfulLayout: PlanLayout = {
  year: { value: 2024, sure: true },
  tables: planLayout.tables.map((table) => ({
    ...table,
    columns: table.columns.map((one) =>
      one.index === 2 ? { ...one, heading: "Người làm", sure: false, reason: "contents" } : one,
    ),
  })),
  rows: planLayout.rows.map((one) => (one.row === 3 ? { ...one, kind: "continuation", sure: false } : one)),
};
