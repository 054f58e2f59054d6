import type { ChasedUnit } from "../../../src/app/contract";
import { unitId } from "./units";

/** Three units have not sent, two have something due, one something to fix. */
export const chasedUnits: ChasedUnit[] = [
  ...[
    "Trung tâm Điều dưỡng Người có công",
    "Trung tâm Bảo trợ xã hội tỉnh",
    "Phòng LĐTBXH huyện Con Cuông",
  ].map((name) => ({
    id: unitId(name),
    name,
    missing: true,
    overdue: 0,
    dueSoon: 0,
    toFix: 0,
    text: `Gửi ${name}: đề nghị gửi báo cáo`,
  })),
  ...["Trung tâm Dịch vụ việc làm", "Phòng Người có công"].map((name, index) => ({
    id: unitId(name),
    name,
    missing: false,
    overdue: 2 - index,
    dueSoon: 1,
    toFix: index === 0 ? 2 : 0,
    text: `Gửi ${name}: đề nghị hoàn thành mốc quá hạn`,
  })),
];
