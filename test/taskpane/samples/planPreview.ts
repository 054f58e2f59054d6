import type { PlanPreview } from "../../../src/app/contract";
import { finding } from "../../../src/domain/finding/make";
import { unitList } from "./units";

const plan: PlanPreview["plan"] = {
  id: "cchc-2024",
  version: "0a1b2c3d",
  title: "Kế hoạch CCHC năm 2024",
  agency: "Sở Lao động – TB và XH tỉnh Nghệ An",
  year: 2024,
  groups: Array.from({ length: 8 }, (_, index) => ({
    number: String(index + 1),
    title: `Nhóm ${index + 1}`,
  })),
  tasks: Array.from({ length: 41 }, (_, index) => ({
    number: String(index + 1),
    groupNumber: "1",
    title: `Nhiệm vụ ${index + 1}`,
    outputs: [],
    leadText: index === 35 ? "Bộ phận CNTT Sở" : "Văn phòng Sở",
    supportText: index === 7 ? "Thanh trra Sở" : "",
    lead: [],
    support: [],
    deadlineText: "Quý I/2024",
    milestones: [],
  })),
  indicators: Array.from({ length: 27 }, (_, index) => ({
    id: `I.${index + 1}`,
    place: "I.1",
    title: "Chỉ tiêu",
    kind: "qualitative" as const,
    aggregation: "none" as const,
    numeratorLabel: "",
    denominatorLabel: "",
    reportedBy: "",
  })),
  units: [],
  unitGroups: [],
  cycle: ["quarter"],
};

export const planPreview: PlanPreview = {
  plan,
  milestones: 68,
  unitList,
  findings: [
    finding(
      "unitUnsure",
      { taskNumber: "VIII", column: "support" },
      {
        text: "Phòng LĐTĐ các huyện, thành, thị",
        near: "Phòng LĐTBXH các huyện, thành, thị",
      },
    ),
    finding(
      "unitUnmatched",
      { taskNumber: "8", column: "lead" },
      { text: "Trung tâm DVVL và các đơn vị có TTHC" },
    ),
    finding("unitUnmatched", { taskNumber: "36", column: "support" }, { text: "Bộ phận CNTT Sở" }),
    finding("deadlineAwaits", { taskNumber: "8" }, { text: "05 ngày kể từ ngày công bố TTHC" }),
    finding("deadlineElsewhere", { taskNumber: "30" }, { text: "Theo quy định" }),
    finding("planYear", { taskNumber: "5" }, { planYear: 2024, year: 2023 }),
    finding("headerRepeated", {}, { count: 9 }),
  ],
  sheets: Array.from({ length: 10 }, (_, index) => `Trang ${index + 1}`),
};
