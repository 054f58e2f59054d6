import type { AwaitedDate } from "../../../src/domain/plan/awaitedDates";
import type { UnsettledUnit } from "../../../src/domain/units";

export const unsettledNames: UnsettledUnit[] = [
  {
    text: "Phòng LĐTĐ các huyện, thành, thị",
    kind: "group",
    proposals: ["N03"],
    taskNumbers: ["8", "VIII"],
  },
  { text: "Bộ phận CNTT Sở", kind: "unknown", proposals: [], taskNumbers: ["36"] },
];

export const awaitedDates: AwaitedDate[] = [
  {
    milestoneId: "6",
    taskNumber: "6",
    taskTitle: "Cập nhật, công bố danh mục thủ tục hành chính",
    text: "Cập nhật, công bố, bổ sung sau khi có Quyết định công bố của Bộ, Ngành Trung ương",
    kind: "after",
    awaits: "event",
    settled: {},
  },
  {
    milestoneId: "37",
    taskNumber: "37",
    taskTitle: "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính",
    text: "Theo kế hoạch của UBND tỉnh",
    kind: "external",
    awaits: "date",
    settled: {},
  },
];
