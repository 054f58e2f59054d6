import { describe, expect, it } from "vitest";
import { assignments } from "../../../src/domain/plan";
import { samplePlan, unit } from "./samplePlan";

const group = { id: "N01", name: "Các phòng chuyên môn Sở", aliases: ["Các phòng CM Sở"] };
const office = unit("DV01", "Văn phòng Sở");
const known = { units: [office], groups: [group] };
const plan = samplePlan(
  [
    ["1", "Văn phòng Sở", "Các phòng CM Sở", "Quý I"],
    ["2", "- Các phòng CM Sở; - Văn phòng Sở;", "Văn phòng Sở", "Quý I"],
    ["3", "Tổ Một cửa", "Văn phòng Sở", "Quý I"],
  ],
  known,
);

describe("who does what", () => {
  it("is by unit, in plan order, lead before support", () => {
    expect(assignments(plan, known).get("DV01")).toEqual({ lead: ["1", "2"], support: ["3"] });
  });

  it("gives a group's tasks to each of its members", () => {
    const members = [
      unit("DV02", "Phòng A", { group: group.name }),
      unit("DV03", "Phòng B", { group: group.name }),
    ];
    const found = assignments(plan, { ...known, units: [office, ...members] });
    for (const member of members) expect(found.get(member.id)).toEqual({ lead: ["2"], support: ["1"] });
  });

  it("counts a unit once, though it is named alone and in its group", () => {
    const found = assignments(plan, { ...known, units: [{ ...office, group: group.name }] });
    expect(found.get("DV01")).toEqual({ lead: ["1", "2"], support: ["3"] });
  });

  it("finds a unit that was added to the list after the plan was read", () => {
    const desk = unit("DV04", "Bộ phận Một cửa", { aliases: ["Tổ Một cửa"] });
    expect(assignments(plan, { ...known, units: [office, desk] }).get("DV04")).toEqual({
      lead: ["3"],
      support: [],
    });
  });

  it("has an entry for a unit without tasks", () => {
    const idle = unit("DV09", "Phòng Lưu trữ");
    expect(assignments(plan, { ...known, units: [idle] }).get("DV09")).toEqual({ lead: [], support: [] });
  });
});
