import { beforeAll, describe, expect, it } from "vitest";
import { chaseOf, type Chase } from "../../src/domain/chasing";
import type { PlanBook } from "../../src/domain/plan/planBook";
import { letterheadOf } from "../../src/domain/report";
import { chaseText } from "../../src/report/chasing/chaseText";
import { writeReminderLetter } from "../../src/report/chasing/reminderLetter";
import { reportedBook } from "../sheets/reportedBook";
import { readWord } from "./wordFile";

let book: PlanBook;
let chase: Chase;
beforeAll(async () => {
  ({ book } = await reportedBook());
  chase = chaseOf(book);
});

describe("the text for one unit", () => {
  it("asks for the report, and says since when it is late", () => {
    const missing = chase.units.find((unit) => unit.missing)!;
    expect(chaseText({ ...chase, asOf: "2024-03-23" }, missing)).toBe(
      `Gửi ${missing.unit.name}: Qua theo dõi thực hiện Kế hoạch cải cách hành chính năm 2024 (tính đến ngày 23/3/2024), đề nghị đơn vị:\n` +
        "1. Gửi báo cáo kết quả CCHC quý I/2024, hạn gửi ngày 20/3/2024, đã quá 3 ngày.",
    );
  });

  it("has a line for every milestone and finding", () => {
    for (const own of chase.units) {
      const lines = chaseText(chase, own).split("\n");
      const items = lines.filter((line) => line.startsWith("- "));
      expect(items).toHaveLength(own.overdue.length + own.dueSoon.length + own.toFix.length);
      for (const { days } of own.overdue)
        expect(items.some((line) => line.includes(`quá ${days} ngày`))).toBe(true);
    }
  });

  it("is one line a point, whatever stands in a title", () => {
    const own = chase.units.find(({ overdue }) => overdue.length > 0)!;
    const [item] = own.overdue;
    const task = { ...item!.task, title: "hai\ndòng\u0000" };
    const text = chaseText(chase, { ...own, overdue: [{ ...item!, task }], dueSoon: [], toFix: [] });
    expect(text.split("\n")).toHaveLength(3);
  });
});

describe("the letter to all", () => {
  it("has the frame of an official letter, names who is asked what, and lists each unit's points", async () => {
    const input = { planTitle: book.plan.title, letterhead: letterheadOf(book.plan.agency), chase };
    const { paragraphs } = readWord((await writeReminderLetter(input, () => undefined)).bytes);
    const order = [
      "Số: …/…",
      "V/v đôn đốc thực hiện nhiệm vụ và báo cáo kết quả cải cách hành chính quý I/2024",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Kính gửi: Các đơn vị có tên tại Phụ lục",
      "- Như trên;",
      "Phụ lục",
    ].map((text) => paragraphs.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    chase.units.forEach(({ unit }, index) => expect(paragraphs).toContain(`${index + 1}. ${unit.name}`));
    const points = chase.units.reduce(
      (sum, own) => sum + Number(own.missing) + own.overdue.length + own.dueSoon.length + own.toFix.length,
      0,
    );
    const kinds = ["Chưa gửi báo cáo", "Quá hạn", "Sắp đến hạn", "Phải sửa"];
    expect(paragraphs.filter((text) => kinds.includes(text))).toHaveLength(points);
  });

  it("names few addressees one by one", async () => {
    const few = { ...chase, units: chase.units.slice(0, 2) };
    const input = { planTitle: "Kế hoạch", letterhead: letterheadOf(""), chase: few };
    const { paragraphs } = readWord((await writeReminderLetter(input, () => undefined)).bytes);
    const [first, second] = few.units.map(({ unit }) => unit.name);
    expect(paragraphs).toEqual(expect.arrayContaining(["Kính gửi:", `- ${first};`, `- ${second}.`]));
  });
});
