import type { Column, GroupStyle, NumberStyle, Style } from "./grid";

const c = (role: Column["role"], heading: string, more: Partial<Column> = {}): Column => ({
  role,
  heading,
  ...more,
});

/** Tables of other agencies: their columns in their order and wording. */
export const columnStyles: Record<string, readonly Column[]> = {
  province: [
    c("number", "STT"),
    c("title", "Nội dung công việc"),
    c("outputs", "Kết quả/Sản phẩm dự kiến"),
    c("lead", "CQ chủ trì"),
    c("support", "CQ, đơn vị phối hợp"),
    c("deadline", "Thời gian thực hiện"),
    c("note", "Ghi chú"),
  ],
  short: [
    c("number", "TT"),
    c("title", "Nhiệm vụ"),
    c("outputs", "Kết quả đầu ra"),
    c("lead", "Đơn vị thực hiện"),
    c("support", "Đơn vị phối hợp"),
    c("deadline", "Thời hạn"),
  ],
  twoRows: [
    c("number", "Số TT"),
    c("title", "Nội dung nhiệm vụ"),
    c("outputs", "Sản phẩm chủ yếu"),
    c("lead", "Chủ trì", { over: "Cơ quan thực hiện" }),
    c("support", "Phối hợp", { over: "Cơ quan thực hiện" }),
    c("deadline", "Tiến độ"),
  ],
  deadlineFirst: [
    c("number", "TT"),
    c("deadline", "Thời gian hoàn thành"),
    c("title", "Nhiệm vụ, giải pháp"),
    c("lead", "Cơ quan chủ trì tham mưu"),
    c("support", "Cơ quan phối hợp thực hiện"),
    c("outputs", "Sản phẩm đầu ra"),
    c("note", "Lãnh đạo UBND tỉnh phụ trách"),
  ],
  money: [
    c("number", "Stt"),
    c("title", "Hoạt động"),
    c("outputs", "Sản phẩm"),
    c("note", "Kinh phí thực hiện"),
    c("lead", "Chủ trì thực hiện"),
    c("support", "Phối hợp thực hiện"),
    c("deadline", "Thời điểm hoàn thành"),
  ],
};

export const groupStyles: readonly GroupStyle[] = [
  "cells",
  "oneCell",
  "unnumbered",
  "words",
  "part",
  "letters",
  "twoLevels",
];
export const numberStyles: readonly NumberStyle[] = [
  "on",
  "restart",
  "zero",
  "dot",
  "withGroup",
  "nested",
  "letters",
  "bullets",
  "none",
];

export const plainStyle: Style = {
  columns: columnStyles.province ?? [],
  headings: "plain",
  counted: false,
  groups: "cells",
  numbers: "on",
  same: "printed",
  page: 0,
};
