/** Headings of Kế hoạch; the sheet is read back by them. */
export const planHeadings = {
  number: "TT",
  title: "Nhiệm vụ",
  outputs: "Sản phẩm, kết quả đầu ra",
  lead: "Đơn vị chủ trì",
  support: "Đơn vị phối hợp",
  deadline: "Thời gian hoàn thành",
  note: "✎ Ghi chú",
  shortTitle: "✎ Tên gọn",
  kind: "Loại",
  group: "Nhóm",
} as const;

/** What a row of Kế hoạch is. A group may itself be a task: then both stand in one row, as printed. */
export const rowKinds = { group: "Nhóm", task: "Nhiệm vụ", both: "Nhóm và nhiệm vụ" } as const;
