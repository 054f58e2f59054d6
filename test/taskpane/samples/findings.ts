import type { StoredFinding } from "../../../src/domain/consolidation/consolidation";
import { finding } from "../../../src/domain/finding/make";
import { unitId } from "./units";

function stored(
  code: Parameters<typeof finding>[0],
  unit: string,
  sheet: string,
  address: string,
  params: Parameters<typeof finding>[2] = {},
  more: Parameters<typeof finding>[3] & { taskNumber?: string } = {},
): StoredFinding {
  const { taskNumber, ...rest } = more;
  const place = {
    file: `BC_Quy-I-2024_${unitId(unit)}.xlsx`,
    unitId: unitId(unit),
    periodId: "2024-Q1",
    sheet,
    address,
    ...(taskNumber ? { taskNumber } : {}),
  };
  return { ...finding(code, place, params, rest), handling: "open", note: "" };
}

export const planFindings: StoredFinding[] = [
  stored("doneNoDate", "Trung tâm Dịch vụ việc làm", "Nhiệm vụ", "G12", {}, { taskNumber: "5" }),
  stored("numeratorAboveDenominator", "Trung tâm Dịch vụ việc làm", "Chỉ tiêu", "F9", {
    numerator: 118,
    denominator: 112,
  }),
  stored("dateUnreadable", "Phòng LĐTBXH huyện Đô Lương", "Nhiệm vụ", "G7", {}, { received: "15-2024" }),
  stored("dateSwapped", "Phòng LĐTBXH huyện Anh Sơn", "Nhiệm vụ", "G21", { date: "2024-03-05" }),
  stored("promise", "Phòng Người có công", "Nhiệm vụ", "I15", {}, { received: "sẽ triển khai" }),
  stored(
    "textNumber",
    "Phòng LĐTBXH thị xã Cửa Lò",
    "Chỉ tiêu",
    "F8",
    { value: 95.5 },
    { received: "95,5 %" },
  ),
];
