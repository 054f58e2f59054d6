import { beforeAll, describe, expect, it } from "vitest";
import { checkSubmission } from "../../../src/domain/checks";
import { severityOf } from "../../../src/domain/finding/codes";
import type { Finding } from "../../../src/domain/finding/finding";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import type { UnitAnswers } from "../../../src/preview/sample/answers";
import { plantDefects, type PlantedDefect } from "../../../src/preview/sample/plantDefects";
import { goodAnswers } from "../../../src/preview/sample/goodAnswers";
import { sampleGroups, sampleUnits } from "../../../src/preview/sample/sampleUnits";
import { withSampleUnits } from "../../../src/preview/sample/withSampleUnits";
import { momentOf, sampleBook, seedBook, submissionOf, workOf } from "./sampleWorld";

let book: PlanBook;
beforeAll(async () => {
  book = await sampleBook();
});

function findingsOf(answers: readonly UnitAnswers[], within: PlanBook): Finding[] {
  const { plan, settings, asOf } = within;
  const { period } = momentOf(within);
  const work = new Map(workOf(within).map((item) => [item.unit.id, item]));
  return answers.flatMap((one) => {
    const mine = work.get(one.unit.id)!;
    return checkSubmission(submissionOf(one, within), { ...mine, plan, period, settings, asOf }).findings;
  });
}

const lineOf = (file: string | undefined, code: string, id: string | undefined, field: string | undefined) =>
  [file, code, id, field].join(" ");
const linesOfPlanted = (planted: readonly PlantedDefect[]) =>
  planted.map(({ file, code, id, field }) => lineOf(file, code, id, field)).sort();
const linesOfFound = (findings: readonly Finding[]) =>
  findings
    .map(({ code, place }) =>
      lineOf(place.file, code, place.occurrenceId ?? place.indicatorId, place.address?.replace(/\d+$/, "")),
    )
    .sort();

describe("the sample units", () => {
  it("are 42, each with its own names, in the plan's groups", () => {
    const units = sampleUnits();
    expect(units).toHaveLength(42);
    expect(new Set(units.map(({ name }) => name)).size).toBe(42);
    expect(new Set(units.map(({ id }) => id)).size).toBe(42);
    expect(
      Object.values(sampleGroups).map((name) => units.filter(({ group }) => group === name).length),
    ).toEqual([9, 12, 21]);
  });

  it("report, and nobody else", () => {
    expect(book.plan.units.filter(({ reports }) => reports)).toHaveLength(42);
    const groups = new Set(book.plan.unitGroups.map(({ name }) => name));
    expect(book.plan.units.filter(({ group, reports }) => reports && !groups.has(group ?? ""))).toEqual([]);
  });

  it("keep the ids of units the plan names, each id once", async () => {
    const seeded = await seedBook();
    const ids = book.plan.units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(seeded.plan.units.filter(({ id }) => !ids.includes(id))).toEqual([]);
    const office = seeded.plan.units.find(({ name }) => name === "Văn phòng Sở");
    expect(book.plan.units.find(({ name }) => name === "Văn phòng Sở")?.id).toBe(office?.id);
  });

  it("entered twice are the same", () => {
    expect(withSampleUnits(book).plan.units).toEqual(book.plan.units);
  });

  it("all have work, the groups' tasks included", () => {
    const idle = workOf(book).filter(
      ({ occurrences, indicators }) => occurrences.length + indicators.length === 0,
    );
    expect(idle).toEqual([]);
    const district = workOf(book).find(({ unit }) => unit.name === "Phòng LĐTBXH huyện Kỳ Sơn");
    expect(district?.occurrences.map(({ taskNumber }) => taskNumber)).toContain("34");
  });
});

describe("good answers", () => {
  it.each([
    ["2024-Q1", "2024-03-20"],
    ["2024-H1", "2024-06-20"],
    ["2024-M02", "2024-03-02"],
    ["2024-Y", "2024-12-18"],
  ] as const)("of %s at %s raise no finding but the baseline that was forgotten", async (periodId, asOf) => {
    const within = await sampleBook(asOf, periodId);
    const found = findingsOf(goodAnswers(1, workOf(within), momentOf(within)), within);
    expect(found.filter(({ code }) => code !== "needsBaseline")).toEqual([]);
  });

  it("are the same for the same seed and others for another", () => {
    const answers = (seed: number) => goodAnswers(seed, workOf(book), momentOf(book));
    expect(answers(7)).toEqual(answers(7));
    expect(answers(7)).not.toEqual(answers(8));
  });
});

describe("planted defects", () => {
  it.each([1, 2, 3])("are found one and all, and nothing else is (seed %i)", (seed) => {
    const good = goodAnswers(seed, workOf(book), momentOf(book));
    const { answers, planted } = plantDefects(seed, good, momentOf(book));
    expect(linesOfFound(findingsOf(answers, book))).toEqual(linesOfPlanted(planted));
  });

  it("cover every check of dates, progress, figures, text and the plan", () => {
    const codes = Object.keys(severityOf);
    const checks = codes.slice(codes.indexOf("dateUnreadable"), codes.indexOf("requiredEmpty") + 1);
    // A running total needs an earlier period.
    const elsewhere = ["cumulativeDrop", "textDate"];
    const { planted } = plantDefects(1, goodAnswers(1, workOf(book), momentOf(book)), momentOf(book));
    const found = new Set<string>(planted.map(({ code }) => code));
    expect(checks.filter((code) => !found.has(code))).toEqual(elsewhere);
  });
});
