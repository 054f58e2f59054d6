import type { UnitList } from "../../../src/domain/units";
import type { Unit } from "../../../src/domain/units/unit";

const groupNames = [
  "Các phòng chuyên môn Sở",
  "Các đơn vị trực thuộc Sở",
  "Phòng LĐTBXH các huyện, thành phố, thị xã",
];

const names: [number, string][] = [
  [0, "Văn phòng Sở"],
  [0, "Thanh tra Sở"],
  [0, "Phòng Kế hoạch – Tài chính"],
  [0, "Phòng Người có công"],
  [1, "Chi cục Phòng, chống tệ nạn xã hội"],
  [1, "Trung tâm Dịch vụ việc làm"],
  [1, "Trung tâm Điều dưỡng Người có công"],
  [1, "Trung tâm Bảo trợ xã hội tỉnh"],
  [2, "Phòng LĐTBXH huyện Anh Sơn"],
  [2, "Phòng LĐTBXH huyện Con Cuông"],
  [2, "Phòng LĐTBXH huyện Đô Lương"],
  [2, "Phòng LĐTBXH thị xã Cửa Lò"],
];

export const units: Unit[] = names.map(([group, name], index) => ({
  id: `DV${String(index + 1).padStart(2, "0")}`,
  name,
  aliases: [],
  group: groupNames[group]!,
  reports: true,
}));

export const unitId = (name: string) => units.find((unit) => unit.name === name)!.id;

export const unitList: UnitList = {
  units,
  groups: groupNames.map((name, index) => ({ id: `N0${index + 1}`, name, aliases: [] })),
};
