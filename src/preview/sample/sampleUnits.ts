import type { Unit } from "../../domain/units/unit";

/** Group names as the seed plan writes them. */
export const sampleGroups = {
  departments: "Các phòng chuyên môn Sở",
  subordinates: "Các đơn vị trực thuộc Sở",
  districts: "Phòng LĐTBXH các huyện, thành, thị",
} as const;

type Entry = readonly [name: string, shortName: string, ...aliases: string[]];

const departments: readonly Entry[] = [
  ["Văn phòng Sở", "Văn phòng Sở"],
  ["Thanh tra Sở", "Thanh tra Sở"],
  ["Phòng Kế hoạch – Tài chính", "Phòng KH-TC", "Phòng KH-TC"],
  ["Phòng Người có công", "Phòng NCC"],
  ["Phòng Lao động – Tiền lương – Bảo hiểm xã hội", "Phòng LĐ-TL-BHXH"],
  ["Phòng Việc làm – An toàn lao động", "Phòng VL-ATLĐ"],
  ["Phòng Giáo dục nghề nghiệp", "Phòng GDNN"],
  ["Phòng Bảo trợ xã hội", "Phòng BTXH"],
  ["Phòng Trẻ em – Bình đẳng giới", "Phòng TE-BĐG"],
];

const subordinates: readonly Entry[] = [
  [
    "Chi cục Phòng, chống tệ nạn xã hội",
    "Chi cục PCTNXH",
    "Chi cục PC TNXH",
    "Chi cục phòng chống tệ nạn xã hội",
  ],
  ["Trung tâm Dịch vụ việc làm", "TT DVVL", "Trung tâm DVVL"],
  ["Trung tâm Bảo trợ xã hội", "TT BTXH"],
  ["Trung tâm Công tác xã hội", "TT CTXH"],
  ["Trung tâm Điều dưỡng Người có công", "TT ĐD NCC"],
  ...Array.from({ length: 7 }, (_, at): Entry => [
    `Đơn vị trực thuộc ${at + 6} (ví dụ)`,
    `Đơn vị ${at + 6} (ví dụ)`,
  ]),
];

const districts: readonly Entry[] = [
  "thành phố Vinh",
  "thị xã Cửa Lò",
  "thị xã Thái Hòa",
  "thị xã Hoàng Mai",
  ...[
    [
      "Anh Sơn",
      "Con Cuông",
      "Diễn Châu",
      "Đô Lương",
      "Hưng Nguyên",
      "Kỳ Sơn",
      "Nam Đàn",
      "Nghi Lộc",
      "Nghĩa Đàn",
    ],
    ["Quế Phong", "Quỳ Châu", "Quỳ Hợp", "Quỳnh Lưu", "Tân Kỳ", "Thanh Chương", "Tương Dương", "Yên Thành"],
  ]
    .flat()
    .map((name) => `huyện ${name}`),
].map((place): Entry => [`Phòng LĐTBXH ${place}`, place.replace(/^./, (letter) => letter.toUpperCase())]);

/** 42 units as an office would enter them: 9 departments, 12 subordinate units and the offices of the 21 districts. Names are examples. */
export function sampleUnits(): Unit[] {
  const listed = (entries: readonly Entry[], group: string) => entries.map((entry) => ({ entry, group }));
  return [
    ...listed(departments, sampleGroups.departments),
    ...listed(subordinates, sampleGroups.subordinates),
    ...listed(districts, sampleGroups.districts),
  ].map(({ entry: [name, shortName, ...aliases], group }, at) => ({
    id: `DV${String(at + 1).padStart(2, "0")}`,
    name,
    shortName,
    aliases,
    group,
    reports: true,
    contact: `Đầu mối ${at + 1} (ví dụ)`,
    phone: `0238 000 ${String(at + 1).padStart(3, "0")}`,
  }));
}
