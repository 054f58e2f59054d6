import { beforeAll, describe, expect, it } from "vitest";
import type { PlanBook } from "../../../src/domain/plan/planBook";
import { reportFactsOf, type ReportFacts } from "../../../src/domain/report";
import { asksForSomething } from "../../../src/domain/report/asksForSomething";
import { reportedBook } from "../../sheets/reportedBook";

let book: PlanBook;
let facts: ReportFacts;
beforeAll(async () => {
  ({ book } = await reportedBook());
  facts = reportFactsOf(book);
});

describe("the facts of a quarter's report", () => {
  it("the group on direction and steering comes first, every other group in the plan's order", () => {
    expect(facts.direction.map(({ group }) => group.number)).toEqual(["VII"]);
    expect(facts.groups.map(({ group }) => group.number)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VIII",
    ]);
  });

  it("every milestone × unit is there once", () => {
    expect(facts.lines).toHaveLength(facts.summary.totals.total);
    const keys = facts.lines.map(({ unit, occurrence }) => `${unit.id} ${occurrence.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("what is done, late and overdue is as many as the summary counts", () => {
    const { totals } = facts.summary;
    const done = [...facts.direction, ...facts.groups].flatMap((result) =>
      result.done.flatMap(({ units }) => units),
    );
    expect(done).toHaveLength(totals.onTime + totals.late);
    expect(facts.late).toHaveLength(totals.late);
    expect(facts.overdue).toHaveLength(totals.overdue);
  });

  it("no words of a unit are lost: each is a proposal, a difficulty, or stands beside what is late", () => {
    const said = facts.lines.filter(({ row }) => (row?.difficulty ?? "").trim() !== "");
    const quoted = [...facts.proposals, ...facts.difficulties, ...facts.overdue, ...facts.late];
    const key = ({ unit, occurrence }: (typeof quoted)[number]) => `${unit.id} ${occurrence.id}`;
    const keys = new Set(quoted.map(key));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => !keys.has(key(line)))).toEqual([]);
  });

  it("looks ahead to milestones due within the next quarter", () => {
    const { period, lines } = facts.next!;
    expect(period.id).toBe("2024-Q2");
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ due }) => due >= period.from && due <= period.to)).toBe(true);
  });

  it("after the year there is nothing the plan could say", () => {
    expect(reportFactsOf({ ...book, periodId: "2024-Y" }).next).toBeUndefined();
  });
});

it.each([
  ["Kiến nghị UBND tỉnh bố trí kinh phí", true],
  ["ĐỀ NGHỊ bổ sung biên chế", true],
  ["Chờ QĐ của UBND tỉnh", false],
  ["Thiếu kinh phí", false],
])("“%s” asks for something: %s", (words, asks) => {
  expect(asksForSomething(words)).toBe(asks);
});
