import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseUnits, seedUnits } from "../../../src/domain/units";

const plan = readFileSync(
  new URL("../../../src/planDocument/data/ke-hoach-cchc-2024-nghe-an.txt", import.meta.url),
  "utf8",
);
const rows = plan
  .split(/\r?\n/)
  .map((line) => line.split("\t"))
  .filter((cells) => cells.length === 6 && cells[0] !== "TT");
const leads = rows.map((cells) => cells[3] ?? "");
const supports = rows.map((cells) => cells[4] ?? "");
const seeds = seedUnits(leads, supports);

describe("the units the seed plan names", () => {
  it("are listed once, in order of first mention, in full where the plan spells them out", () => {
    expect(seeds.units.map(({ id, name, aliases, reports }) => [id, name, aliases, reports])).toEqual([
      ["DV01", "Chi cục PC TNXH", [], true],
      ["DV02", "Sở, ngành liên quan", [], false],
      ["DV03", "Văn phòng Sở", [], true],
      ["DV04", "Trung tâm DVVL", [], true],
      ["DV05", "Thanh tra Sở", [], true],
      ["DV06", "Cán bộ trực tại Trung tâm PVHCC tỉnh", [], true],
      ["DV07", "Sở Nội vụ", [], false],
      ["DV08", "Phòng Kế hoạch – Tài chính", ["Phòng KH-TC"], true],
      ["DV09", "Bộ phận Xây dựng cơ bản", [], false],
      ["DV10", "Cán bộ phụ trách Công nghệ Thông tin", [], true],
      ["DV11", "Công ty phần mềm", [], false],
      ["DV12", "Bộ phận CNTT Sở", [], false],
    ]);
  });

  it("have three groups", () => {
    expect(seeds.groups.map(({ id, name }) => [id, name])).toEqual([
      ["N01", "Các phòng chuyên môn Sở"],
      ["N02", "Các đơn vị trực thuộc Sở"],
      ["N03", "Phòng LĐTBXH các huyện, thành, thị"],
    ]);
    expect(seeds.groups[0]?.aliases).toContain("Các phòng CM Sở");
    expect(seeds.groups[2]?.aliases).toEqual(["Phòng LĐTBXH cấp huyện"]);
  });

  it("leave only phrases to settle that name nobody for sure", () => {
    const open = [...leads, ...supports]
      .flatMap((cell) => parseUnits(cell, seeds))
      .filter(({ kind, sure, id }) => kind !== "notAUnit" && !(sure && id !== undefined))
      .map(({ text }) => text);
    expect([...new Set(open)].sort()).toEqual(
      [
        "Các phòng CM liên quan",
        "Các phòng chuyên môn Sở theo lĩnh vực liên quan",
        "Các đơn vị có liên quan",
        "Các đơn vị liên quan",
        "Các đơn vị trực thuộc Sở có liên quan",
        "Các đơn vị trực thuộc Sở liên quan",
        "Phòng CM Sở liên quan",
        "Phòng LĐTĐ các huyện, thành, thị",
        "Phòng chuyên môn",
        "các cơ quan, đơn vị liên quan",
        "các đơn vị có TTHC",
        "cơ quan liên quan",
        "Đơn vị liên quan",
        "Đơn vị trực thuộc Sở liên quan",
        "Đơn vị trực thuộc liên quan",
        "đơn vị trực thuộc được giao chủ trì",
      ].sort(),
    );
  });
});

describe("the units of another plan", () => {
  it("of a province: departments that lead report", () => {
    const { units } = seedUnits(
      ["Sở Nội vụ; Sở Tư pháp", "Văn phòng UBND tỉnh"],
      ["Sở Tài chính", "Công ty A"],
    );
    expect(units.map(({ name, reports }) => [name, reports])).toEqual([
      ["Sở Nội vụ", true],
      ["Sở Tư pháp", true],
      ["Sở Tài chính", false],
      ["Văn phòng UBND tỉnh", true],
      ["Công ty A", false],
    ]);
  });

  it("a group that is only named with a restriction is listed without it", () => {
    expect(seedUnits(["Các đơn vị trực thuộc Sở có liên quan"], []).groups).toEqual([
      { id: "N01", name: "Các đơn vị trực thuộc Sở", aliases: [] },
    ]);
  });

  it("empty columns name nobody", () => {
    expect(seedUnits(["", " - "], [])).toEqual({ units: [], groups: [] });
  });
});
