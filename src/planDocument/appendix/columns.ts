/** The columns of a plan's appendix. */
export const appendixColumns = ["number", "title", "outputs", "lead", "support", "deadline"] as const;
export type AppendixColumn = (typeof appendixColumns)[number];

/** The headings as plans print them, for findings. */
export const columnHeadings: Record<AppendixColumn, string> = {
  number: "TT",
  title: "Nhiệm vụ",
  outputs: "Sản phẩm, kết quả đầu ra",
  lead: "Đơn vị chủ trì",
  support: "Đơn vị phối hợp",
  deadline: "Thời gian hoàn thành",
};
