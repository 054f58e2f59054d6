import { describe, expect, it } from "vitest";
import { indicatorsOf } from "../../../src/domain/plan";
import { indicator, samplePlan, unit } from "./samplePlan";

const plan = samplePlan(
  [],
  { units: [], groups: [{ id: "N01", name: "Các phòng chuyên môn Sở", aliases: ["Các phòng CM Sở"] }] },
  {
    indicators: [
      indicator("I.1.1", "Chung"),
      indicator("I.2.1", "Văn phòng", { reportedBy: "văn phòng sở" }),
      indicator("I.3.1", "Phòng", { reportedBy: "Các phòng CM Sở" }),
    ],
  },
);
const ids = (one: ReturnType<typeof unit>) => indicatorsOf(plan, one).map((found) => found.id);

describe("the indicators of a unit", () => {
  it("are those for every reporting unit and those in its name", () => {
    expect(ids(unit("DV01", "Văn phòng Sở"))).toEqual(["I.1.1", "I.2.1"]);
  });

  it("are also those of its group, under any name of the group", () => {
    expect(ids(unit("DV02", "Phòng A", { group: "Các phòng chuyên môn Sở" }))).toEqual(["I.1.1", "I.3.1"]);
  });

  it("go by alias and short name too", () => {
    expect(ids(unit("DV01", "VP", { aliases: ["Văn phòng Sở"] }))).toContain("I.2.1");
    expect(ids(unit("DV01", "VP", { shortName: "Văn phòng Sở" }))).toContain("I.2.1");
  });

  it("are only those in its name for a unit that need not report", () => {
    expect(ids(unit("DV01", "Văn phòng Sở", { reports: false }))).toEqual(["I.2.1"]);
  });
});
