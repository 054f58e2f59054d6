import { describe, expect, it } from "vitest";
import { understandPlan } from "../../src/planDocument/read";
import type { PlanChoices } from "../../src/planDocument/layout";

const table = (year: string) =>
  `TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát thủ tục\tVăn phòng\tQuý I${year}\n2\tBáo cáo\tVăn phòng\tTháng 6${year}`;

async function read(text: string, choices?: PlanChoices) {
  const { plan, layout, findings } = await understandPlan({ text }, choices);
  return {
    year: plan?.year,
    shown: layout?.year,
    codes: findings.map(({ code }) => code).filter((code) => code.startsWith("year")),
    due: plan?.tasks[0]?.milestones[0]?.schedule,
    findings,
  };
}

describe("the plan's year", () => {
  it.each([
    ["its title", `KẾ HOẠCH\nCải cách hành chính năm 2025\n\n${table("")}`],
    ["its theme", `KẾ HOẠCH\nCải cách hành chính\n\nChủ đề năm 2025: “Kỷ cương”\n\n${table("")}`],
  ])("is sure where %s names it", async (_name, text) => {
    expect(await read(text)).toMatchObject({ year: 2025, shown: { value: 2025, sure: true }, codes: [] });
  });

  it("is only guessed where the appendix alone names one, and a finding says so", async () => {
    const { findings, ...found } = await read(`KẾ HOẠCH\nCải cách hành chính\n\n${table("/2025")}`);
    expect(found).toMatchObject({
      year: 2025,
      shown: { value: 2025, sure: false },
      codes: ["yearGuessed"],
    });
    expect(findings.find(({ code }) => code === "yearGuessed")?.params).toEqual({ year: 2025, count: 2 });
  });

  it("is only guessed where the title names two", async () => {
    const { shown, codes } = await read(`KẾ HOẠCH\nCải cách hành chính năm 2025 - 2026\n\n${table("/2025")}`);
    expect({ shown, codes }).toEqual({ shown: { value: 2025, sure: false }, codes: ["yearGuessed"] });
  });

  it("is absent where none is named", async () => {
    expect(await read(table(""))).toMatchObject({ year: 0, shown: undefined, codes: ["yearMissing"] });
  });

  it("is the chosen one, for every deadline without a year", async () => {
    for (const text of [table(""), `KẾ HOẠCH\nCải cách hành chính năm 2024\n\n${table("")}`]) {
      expect(await read(text, { year: 2026 })).toMatchObject({
        year: 2026,
        shown: { value: 2026, sure: true },
        codes: [],
        due: { kind: "window", from: "2026-01-01", due: "2026-03-31" },
      });
    }
    expect((await read(table("/2025"), { year: 2025 })).codes).toEqual([]);
  });

  it.each([0, 26, 2025.5, Number.NaN])("is not %d", async (year) => {
    expect((await read(table(""), { year })).codes).toEqual(["yearMissing"]);
  });
});
