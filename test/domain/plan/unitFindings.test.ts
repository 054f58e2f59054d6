import { describe, expect, it } from "vitest";
import { unitFindings } from "../../../src/domain/plan";
import { samplePlan, unit } from "./samplePlan";

const known = {
  units: [unit("DV01", "Văn phòng Sở")],
  groups: [{ id: "N01", name: "Phòng LĐTBXH các huyện, thành, thị", aliases: [] }],
};
const found = (rows: [string, string, string, string][], list = known) =>
  unitFindings(samplePlan(rows, list).tasks, list);

describe("names in the plan", () => {
  it("that are known need nothing", () => {
    expect(found([["1", "Văn phòng Sở", "- Văn phòng sở;", ""]])).toEqual([]);
  });

  it("that match nothing are asked for once, at the first place", () => {
    expect(
      found([
        ["1", "Văn phòng Sở", "Tổ Một cửa", ""],
        ["2", "TỔ MỘT CỬA", "", ""],
      ]),
    ).toMatchObject([
      {
        code: "unitUnmatched",
        place: { taskNumber: "1", column: "support" },
        params: { text: "Tổ Một cửa" },
      },
    ]);
  });

  it("that come near a known one are asked for with that one", () => {
    expect(found([["1", "Phòng LĐTĐ các huyện, thành, thị", "", ""]])[0]).toMatchObject({
      code: "unitUnsure",
      params: { text: "Phòng LĐTĐ các huyện, thành, thị", near: "Phòng LĐTBXH các huyện, thành, thị" },
    });
  });

  it("of groups nobody belongs to are reported, once they have a member no more", () => {
    const rows: [string, string, string, string][] = [["1", "Phòng LĐTBXH các huyện, thành, thị", "", ""]];
    expect(found(rows)).toMatchObject([
      { code: "groupEmpty", params: { name: "Phòng LĐTBXH các huyện, thành, thị" } },
    ]);
    const member = unit("DV02", "Phòng LĐTBXH huyện Đô Lương", { group: known.groups[0]!.name });
    expect(found(rows, { ...known, units: [...known.units, member] })).toEqual([]);
  });
});
