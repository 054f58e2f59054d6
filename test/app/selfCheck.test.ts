import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/app/selfCheck";
import type { InputCell, RawCell, Submission } from "../../src/domain/submission/submission";
import { stampIn, stampText } from "../../src/sheets/template/checkStamp";

const cell = (value: RawCell["value"], address = "F6", more: Partial<RawCell> = {}): InputCell => ({
  sheet: "Nhiệm vụ",
  address,
  raw: { value, ...more },
});
const report = (change: Partial<Submission> = {}): Submission => ({
  source: { file: "bc.xlsx", hash: "0a" },
  planId: "p",
  planVersion: "1",
  unitId: "DV01",
  periodId: "2024-Q1",
  contact: { preparedBy: cell("Nguyễn Văn A") },
  tasks: [
    { occurrenceId: "1.1", cells: { progress: cell("Hoàn thành"), completedOn: cell(45_371) } },
    { occurrenceId: "2", cells: { result: cell("dòng 1\ndòng 2") } },
  ],
  indicators: [{ indicatorId: "I.1", cells: { numerator: cell(90) } }],
  ...change,
});
const { tasks } = report();

describe("what tells a changed report from one that is as it was", () => {
  it.each<[string, Partial<Submission>]>([
    ["rows in another order", { tasks: [...tasks].reverse() }],
    ["cells that moved", { indicators: [{ indicatorId: "I.1", cells: { numerator: cell(90, "Z99") } }] }],
    [
      "line ends and composed marks of another program",
      {
        tasks: [
          tasks[0]!,
          { occurrenceId: "2", cells: { result: cell("dòng 1\r\ndòng 2".normalize("NFD")) } },
        ],
      },
    ],
    ["a cell of blanks", { tasks: [...tasks, { occurrenceId: "3", cells: { result: cell("  ") } }] }],
    ["another file's name", { source: { file: "khac.xlsx", hash: "ff" } }],
  ])("%s are no change", (_, change) => {
    expect(fingerprint(report(change))).toBe(fingerprint(report()));
  });

  it.each<[string, Partial<Submission>]>([
    ["another figure", { indicators: [{ indicatorId: "I.1", cells: { numerator: cell(91) } }] }],
    ["a figure as text", { indicators: [{ indicatorId: "I.1", cells: { numerator: cell("90") } }] }],
    [
      "the same figure in another field",
      { indicators: [{ indicatorId: "I.1", cells: { denominator: cell(90) } }] },
    ],
    [
      "the same row under another code",
      { indicators: [{ indicatorId: "I.2", cells: { numerator: cell(90) } }] },
    ],
    ["a cell emptied", { contact: {} }],
    ["an error where a value was", { contact: { preparedBy: cell(null, "A1", { error: "#N/A" }) } }],
  ])("%s is one", (_, change) => {
    expect(fingerprint(report(change))).not.toBe(fingerprint(report()));
  });
});

describe("the noted check", () => {
  const stamp = {
    at: "2024-03-14T16:05",
    errors: 0,
    warnings: 2,
    filled: 20,
    total: 21,
    cells: "40-0a1b2c3d",
  };
  const keys = (text: string) => new Map([["selfCheck", text]]);

  it("is read back as it was written", () => {
    expect(stampIn(keys(stampText(stamp)))).toEqual(stamp);
  });

  it.each([
    "",
    "null",
    "[]",
    "{",
    '"x"',
    JSON.stringify({ ...stamp, at: "hôm qua" }),
    JSON.stringify({ ...stamp, errors: -1 }),
  ])("is none where someone changed it: %j", (text) => {
    expect(stampIn(keys(text))).toBeUndefined();
  });
});
