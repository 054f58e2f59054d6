import { describe, expect, it } from "vitest";
import { planVersion } from "../../../src/domain/plan";
import { fnv1a } from "../../../src/domain/plan/version";
import { samplePlan, unit } from "./samplePlan";

describe("the version of a plan", () => {
  const known = { units: [unit("DV01", "Văn phòng Sở")], groups: [] };
  const plan = samplePlan([["1", "Văn phòng Sở", "", "Quý I"]], known);

  it("hashes as the published test values of FNV-1a", () => {
    expect(fnv1a("")).toBe("811c9dc5");
    expect(fnv1a("a")).toBe("e40c292c");
    expect(fnv1a("foobar")).toBe("bf9cf968");
  });

  it("changes with a printed text", () => {
    const other = samplePlan([["1", "Văn phòng Sở", "", "Quý II"]], known);
    expect(other.version).not.toBe(plan.version);
  });

  it("stays when people edit the unit list or a short title", () => {
    const edited = { ...plan, units: [], groups: [{ ...plan.groups[0]!, shortTitle: "Văn bản" }] };
    expect(planVersion(edited)).toBe(plan.version);
  });
});
