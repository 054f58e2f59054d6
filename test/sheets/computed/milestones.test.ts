import { describe, expect, it } from "vitest";
import type { PlanBook, SettledDate } from "../../../src/domain/plan/planBook";
import { occurrenceContext } from "../../../src/domain/plan/occurrenceContext";
import { awaitedBy } from "../../../src/domain/schedule/awaited";
import { dueOf } from "../../../src/domain/schedule/dueOf";
import type { Milestone, Schedule } from "../../../src/domain/schedule/schedule";
import { withoutDue } from "../../../src/domain/timeliness/judge";
import { timelinessWords } from "../../../src/i18n/vi/sheetWords";
import { openWorkbook } from "../../../src/preview/headless/openWorkbook";
import { bookCells } from "../../../src/sheets/bookCells";
import { planBookToSheets } from "../../../src/sheets/plan/planBookToSheets";
import { sheetsToPlanBook } from "../../../src/sheets/plan/sheetsToPlanBook";
import { findTable } from "../../../src/sheets/table/findTable";
import { seedBook } from "../seedBook";

const schedules: Schedule[] = [
  { kind: "window", due: "2024-03-31" },
  { kind: "every", period: "quarter" },
  { kind: "after", event: "có Quyết định" },
  { kind: "after", event: "công bố", days: 5, workingDays: true },
  { kind: "after", event: "công bố", days: 20 },
  { kind: "continuous" },
  { kind: "onDemand", text: "Khi có yêu cầu" },
  { kind: "external", text: "Theo kế hoạch" },
  { kind: "unreadable", text: "?" },
];

/** Every way a person may have settled a milestone. */
const answers: SettledDate[] = [
  {},
  { due: "2024-06-30" },
  { event: "2024-05-02" },
  { event: "2024-05-02", due: "2024-06-30" },
  { noDeadline: true },
];

describe("the column Cần xác nhận of Mốc thực hiện, computed by a spreadsheet engine", () => {
  it("asks for what the core still waits for, whatever was entered, and the answers read back", async () => {
    const seed = await seedBook();
    const cases = schedules.flatMap((schedule) => answers.map((answer) => ({ schedule, answer })));
    const milestones = cases.map(({ schedule }): Milestone => ({ schedule, text: "báo cáo" }));
    const book: PlanBook = {
      ...seed,
      plan: { ...seed.plan, tasks: [{ ...seed.plan.tasks[0]!, number: "1", milestones }] },
      settled: Object.fromEntries(cases.map(({ answer }, index) => [`1.${index + 1}`, answer])),
    };
    const opened = await openWorkbook(planBookToSheets(book));
    const cells = bookCells(await opened.host.toBook());
    opened.close();

    const { value } = findTable(cells, "Mốc thực hiện", ["Mã", "Cần xác nhận"]);
    const shown = value!.rows.map((row) => row.text("Cần xác nhận"));
    const asked = cases.map(({ schedule, answer }) => {
      const awaits = awaitedBy(schedule, answer, dueOf(schedule, answer.event, occurrenceContext(book)));
      return awaits ? timelinessWords[withoutDue(awaits)] : "";
    });
    expect(shown).toEqual(asked);

    const answered = Object.entries(book.settled).filter(([, answer]) => Object.keys(answer).length > 0);
    expect(sheetsToPlanBook(cells).value?.settled).toEqual(Object.fromEntries(answered));
  });
});
