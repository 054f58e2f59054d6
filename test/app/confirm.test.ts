import { beforeAll, describe, expect, it } from "vitest";
import type { BookState, PlanHome } from "../../src/app/contract";
import { settleDate } from "../../src/app/editBook";
import { goToMilestone } from "../../src/app/goToMilestone";
import { openBook } from "../../src/app/openBook";
import { toSerial } from "../../src/domain/date/serial";
import { openExcel } from "./openExcel";
import { openSeedPlan } from "./seedPlan";
import { rowOn } from "./sheetRows";

const excel = openExcel("2024-03-20T09:00");
beforeAll(() => openSeedPlan());

function homeOf(state: BookState): PlanHome {
  if (state.kind !== "plan") throw new Error(state.kind);
  return state.home;
}
const asked = ({ awaitedDates }: PlanHome) => awaitedDates.map(({ milestoneId }) => milestoneId);
const milestone = (id: string) =>
  rowOn("Mốc thực hiện", { Mã: id }, "Hạn", "Hạn do Văn phòng nhập", "Ngày sự kiện", "Cần xác nhận");

describe("Cần xác nhận of the seed plan", () => {
  it("lists the events to wait for and the dates fixed elsewhere", async () => {
    const { awaitedDates } = homeOf(await openBook());
    const of = (id: string) => awaitedDates.find(({ milestoneId }) => milestoneId === id)?.awaits;
    expect([of("6"), of("8"), of("37"), of("1.1")]).toEqual(["event", "event", "date", undefined]);
  });

  it("counts five days on from the event's date, which is asked once", async () => {
    const home = homeOf(await settleDate("8", { event: "2024-03-01" }));
    expect(asked(home)).not.toContain("8");
    expect((await milestone("8")).text("Hạn")).toBe(String(toSerial("2024-03-06")));
    expect((await milestone("8")).text("Cần xác nhận")).toBe("");
  });

  it("remembers in the cell that a milestone has no deadline", async () => {
    const home = homeOf(await settleDate("37", { noDeadline: true }));
    expect(asked(home)).not.toContain("37");
    expect((await milestone("37")).text("Hạn do Văn phòng nhập")).toBe("Không định hạn");
    expect(asked(homeOf(await openBook()))).toEqual(asked(home));
  });

  it("asks again when an answer is taken back", async () => {
    await settleDate("37", {});
    expect(asked(homeOf(await openBook()))).toContain("37");
    expect((await milestone("37")).text("Cần xác nhận")).toBe("? Cần nhập hạn");
  });

  it("tells of a date in the workbook that can't be read, at its cell", async () => {
    const address = (await milestone("37")).at("Hạn do Văn phòng nhập");
    expect(await excel.host.typeIntoCell("Mốc thực hiện", address, "sau Tết")).toBe("ok");
    const home = homeOf(await openBook());
    expect(home.unread.map(({ code, place, received }) => [code, place.address, received])).toEqual([
      ["dateUnreadable", address, "sau Tết"],
    ]);
    expect(asked(home)).toContain("37");
    await settleDate("6", { noDeadline: true });
    expect((await milestone("37")).text("Hạn do Văn phòng nhập"), "kept when the sheet is written").toBe(
      "sau Tết",
    );
  });

  it("goes to the yellow cell where the date is entered", async () => {
    await goToMilestone("37", "date");
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`'Mốc thực hiện'!${(await milestone("37")).at("Hạn do Văn phòng nhập")}`);
  });
});
