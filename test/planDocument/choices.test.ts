import { describe, expect, it } from "vitest";
import { readPlan, readPlanLayout } from "../../src/planDocument/read";
import { headings, task, year } from "./tableTexts";

describe("choices", () => {
  const text =
    year +
    [
      headings,
      "I\tTHỂ CHẾ",
      task("1"),
      task("2"),
      "",
      "STT\tDanh sách\tĐịa bàn\tGhi chú",
      "1\tThi đua\tTỉnh\tmới",
    ].join("\n");

  it("take a table out and another in", async () => {
    const choices = {
      tables: [
        { table: 0, used: false },
        { table: 1, used: true },
      ],
      columns: [
        { table: 1, column: 1, role: "title" as const },
        { table: 1, column: 2, role: "lead" as const },
      ],
    };
    const { value } = await readPlan({ text }, choices);
    expect(value?.tasks).toMatchObject([{ number: "1", title: "Thi đua", leadText: "Tỉnh" }]);
  });

  it("give a column another role", async () => {
    const { value } = await readPlan({ text }, { columns: [{ table: 0, column: 4, role: "lead" }] });
    expect(value?.tasks[0]).toMatchObject({ leadText: "Sở Tư pháp", supportText: "" });
  });

  it("make a row a heading, a task, the rest of the one above, or nothing", async () => {
    const { value: layout } = await readPlanLayout({ text });
    const second = layout!.rows.find((row) => row.text.startsWith("2 "))!;
    const choose = async (kind: "group" | "continuation" | "leftOut") => {
      const { value, findings } = await readPlan({ text }, { rows: [{ table: 0, row: second.row, kind }] });
      return { numbers: value?.tasks.map(({ number }) => number), groups: value?.groups.length, findings };
    };
    expect(await choose("group")).toMatchObject({ numbers: ["1"], groups: 2 });
    expect(await choose("continuation")).toMatchObject({ numbers: ["1"], groups: 1 });
    const left = await choose("leftOut");
    expect(left.numbers).toEqual(["1"]);
    expect(left.findings.map(({ code }) => code)).toContain("rowLeftOut");
  });

  it("of places that are not there change nothing", async () => {
    const plain = await readPlan({ text });
    const chosen = await readPlan(
      { text },
      {
        tables: [{ table: 9, used: true }],
        columns: [{ table: 0, column: 99, role: "title" }],
        rows: [{ table: 0, row: 999, kind: "leftOut" }],
      },
    );
    expect(chosen).toEqual(plain);
  });
});

describe("the layout", () => {
  it("shows tables, columns with samples, and every row", async () => {
    const { value, findings } = await readPlanLayout({
      text:
        year +
        ["PHỤ LỤC", "", headings, "I\tTHỂ CHẾ", task("1"), "\tkéo dài sang trang sau\t\t\t\t"].join("\n"),
    });
    expect(findings).toEqual([]);
    expect(value?.tables).toMatchObject([
      { index: 0, caption: "PHỤ LỤC", rows: 3, used: true, sure: true, reason: "headings" },
    ]);
    expect(value?.tables[0]?.columns[5]).toEqual({
      index: 5,
      heading: "Thời gian",
      samples: ["Quý I/2025"],
      role: "deadline",
      sure: true,
      reason: "heading",
    });
    expect(value?.rows.map(({ kind, number }) => [kind, number])).toEqual([
      ["heading", undefined],
      ["group", "I"],
      ["task", "1"],
      ["continuation", "1"],
    ]);
  });
});
