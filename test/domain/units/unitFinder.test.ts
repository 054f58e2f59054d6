import { describe, expect, it } from "vitest";
import { unitFinder, type Unit } from "../../../src/domain/units";

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  aliases: [],
  reports: true,
  ...more,
});
const units = [
  unit("DV01", "Văn phòng Sở", { shortName: "VP" }),
  unit("DV02", "Thanh tra Sở", { aliases: ["Thanh tra"] }),
  unit("DV03", "Phòng Kế hoạch – Tài chính", { aliases: ["Phòng KH-TC"] }),
  unit("DV04", "Phòng LĐTBXH huyện Anh Sơn"),
  unit("DV05", "Anh Sơn"),
  unit("DV06", "Tổ một cửa"),
  unit("DV07", "Tổ một cửa"),
];
const finder = unitFinder({ units, groups: [] });
const ids = (found: Unit[]) => found.map(({ id }) => id);

describe("a unit by the name at the head of a sheet", () => {
  it.each([
    ["Văn phòng Sở", ["DV01"]],
    ["VĂN PHÒNG SỞ", ["DV01"]],
    ["van phong so", ["DV01"]],
    ["VP", ["DV01"]],
    ["Thanh tra", ["DV02"]],
    ["Phòng Kế hoạch - Tài chính", ["DV03"]],
    ["Phòng KH-TC", ["DV03"]],
    // The list itself has the name twice: nobody can say which.
    ["Tổ một cửa", ["DV06", "DV07"]],
    ["Phòng Kế hoạch", []],
    ["Chi cục Bảo vệ môi trường", []],
    ["", []],
  ])("%j", (name, wanted) => {
    expect(ids(finder.named(name))).toEqual(wanted);
  });
});

describe("a unit by the name of its file", () => {
  it.each([
    ["BC_2024-q1_van-phong-so_DV01.xlsx", ["DV01"]],
    ["Báo cáo CCHC quý I - Văn phòng Sở (1).xlsx", ["DV01"]],
    ["C:\\Tai ve\\THANH TRA SỞ.xlsx", ["DV02"]],
    ["bc phong kh-tc.xlsx", ["DV03"]],
    // A name inside a longer one is no second unit.
    ["Phòng LĐTBXH huyện Anh Sơn.xlsx", ["DV04"]],
    ["Báo cáo gửi Văn phòng Sở.xlsx", []],
    ["Thanh tra Sở gửi Văn phòng Sở.xlsx", ["DV02"]],
    ["bao cao VP.xlsx", []],
    ["BC_DV01_thanh-tra-so.xlsx", ["DV01", "DV02"]],
    ["bao cao.xlsx", []],
  ])("%j", (file, wanted) => {
    expect(ids(finder.inFileName(file))).toEqual(wanted);
  });
});
