import { beforeAll, describe, expect, it } from "vitest";
import type { BookState, PlanPreview } from "../../src/app/contract";
import { writePlan } from "../../src/app/loadPlan";
import { openBook } from "../../src/app/openBook";
import { currentPlanBook } from "../../src/app/planBook";
import { toSerial } from "../../src/domain/date/serial";
import type { BookSpec } from "../../src/sheets/model/book";
import { quiet } from "./jobs";
import { openExcel } from "./openExcel";
import { previewSeedPlan } from "./seedPlan";
import { rowOn, rowsOn, withoutLog } from "./sheetRows";

const excel = openExcel();

/** What must be the same however often the plan is loaded. */
const lasting = async (): Promise<BookSpec> => withoutLog(await excel.host.toBook());

describe("the seed plan, loaded into an empty workbook", () => {
  let before: BookState;
  let preview: PlanPreview;
  let state: BookState;
  let requests: number;
  let book: BookSpec;
  beforeAll(async () => {
    before = await openBook();
    excel.host.resetCounters();
    preview = await previewSeedPlan();
    state = await writePlan(preview, quiet);
    requests = excel.host.counters.requests;
    book = await excel.host.toBook();
  });

  it("is announced before it is written: 41 tasks, the sheets to come, nothing there yet to change", () => {
    expect(before).toEqual({ kind: "empty" });
    expect(preview.plan.tasks).toHaveLength(41);
    expect(preview.changes).toBeUndefined();
    expect(preview.replaces).toBeUndefined();
    const visible = book.sheets.filter((sheet) => sheet.state === "visible");
    expect(preview.sheets).toEqual(visible.map(({ name }) => name));
  });

  it("stands on its sheets, in their order, and the blank Sheet1 is gone", () => {
    expect(
      book.sheets.map(({ name, state: shown }) => (shown === "visible" ? name : `${name} (${shown})`)),
    ).toEqual([
      "Hướng dẫn",
      "Tổng hợp",
      "Phát hiện",
      "Thay đổi",
      "Kế hoạch",
      "Mốc thực hiện",
      "Chỉ tiêu",
      "Đơn vị",
      "Ngày nghỉ",
      "Báo cáo nhiệm vụ",
      "Báo cáo chỉ tiêu",
      "Báo cáo đã nhận",
      "Nhật ký",
      "Danh mục (hidden)",
      "_CCHC (veryHidden)",
    ]);
    expect(book.active).toBe("Tổng hợp");
  });

  it("keeps its records in Excel's own tables", async () => {
    const tables = await Excel.run(async (context) => {
      const all = context.workbook.tables;
      all.load("items/name,items/showFilterButton");
      await context.sync();
      return all.items.map(({ name, showFilterButton }) => [name, showFilterButton]);
    });
    expect(tables).toEqual(
      [
        "tblPhatHien",
        "tblThayDoi",
        "tblMoc",
        "tblChiTieu",
        "tblDonVi",
        "tblNhomDonVi",
        "tblNgayNghi",
        "tblBaoCaoNhiemVu",
        "tblBaoCaoChiTieu",
        "tblBaoCaoDaNhan",
        "tblNhatKy",
      ].map((name) => [name, true]),
    );
  });

  it("opens as a plan of 8 groups, 41 tasks and 27 indicators", async () => {
    const opened = await openBook();
    expect(opened).toEqual(state);
    if (opened.kind !== "plan") return expect.unreachable(opened.kind);
    expect(opened.home.counts).toMatchObject({ groups: 8, tasks: 41, indicators: 27 });
    expect(opened.home.year).toBe(2024);
    expect(await rowsOn("Kế hoạch", ["TT", "Nhiệm vụ", "Loại"])).toHaveLength(8 + 40);
  });

  it("takes at most 12 round trips to Excel", () => {
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(12);
  });

  it("changes nothing but the log when it is loaded again", async () => {
    const once = await lasting();
    await writePlan(await previewSeedPlan(), quiet);
    expect(await lasting()).toEqual(once);
    const actions = (await currentPlanBook()).log.map(({ action }) => action);
    expect(actions).toEqual(["Nạp kế hoạch", "Nạp kế hoạch"]);
  });
});

describe("the plan loaded again over what the office entered", () => {
  let changes: PlanPreview["changes"];
  let requests: number;
  const settledTask = "3";
  const unitName = "Phòng Việc làm mới";
  const ids: Record<"settled" | "event", string> = { settled: "", event: "" };
  beforeAll(async () => {
    const type = async (sheet: string, address: string, text: string) =>
      expect(await excel.host.typeIntoCell(sheet, address, text), `${sheet}!${address}`).toBe("ok");

    const way = ["Mã", "Hạn do Văn phòng nhập", "Ngày sự kiện"];
    const settled = await rowOn("Mốc thực hiện", { "Cách tính hạn": "Theo văn bản khác" }, ...way);
    // Task 8: five days after the event.
    const event = await rowOn("Mốc thực hiện", { Mã: "8" }, ...way);
    ids.settled = settled.text("Mã");
    ids.event = event.text("Mã");
    await type("Mốc thực hiện", settled.at("Hạn do Văn phòng nhập"), "31/5/2024");
    await type("Mốc thực hiện", event.at("Ngày sự kiện"), "05/02/2024");

    const units = await rowsOn("Đơn vị", ["Mã", "Tên đầy đủ", "Tên gọi khác", "Phải báo cáo"]);
    const listed = units.filter(({ text }) => text("Tên đầy đủ") !== "");
    const office = listed.find(({ text }) => text("Tên đầy đủ") === "Văn phòng Sở");
    if (office) await type("Đơn vị", office.at("Tên gọi khác"), "VP Sở LĐTBXH");
    const last = listed.at(-1);
    if (last) await type("Đơn vị", last.at("Tên đầy đủ", 1), unitName);

    const task = await rowOn("Kế hoạch", { TT: settledTask }, "Ghi chú", "Nhiệm vụ");
    await type("Kế hoạch", task.at("Ghi chú"), "Đã giao Phòng KH-TC theo dõi");

    const preview = await previewSeedPlan();
    changes = preview.changes;
    excel.host.resetCounters();
    await writePlan(preview, quiet);
    requests = excel.host.counters.requests;
  });

  it("says beforehand that nothing of the plan changes and what is kept", () => {
    expect(changes).toEqual({ added: [], removed: [], changed: [], keptDates: 2, keptAliases: 1 });
  });

  it("keeps the dates settled by hand, and the event's date gives its milestone a due date", async () => {
    const { settled } = await currentPlanBook();
    expect(settled).toEqual({ [ids.settled]: { due: "2024-05-31" }, [ids.event]: { event: "2024-02-05" } });
    const milestone = await rowOn("Mốc thực hiện", { Mã: ids.event }, "Hạn", "Ngày sự kiện");
    expect(Number(milestone.text("Hạn"))).toBe(toSerial("2024-02-10"));
  });

  it("keeps the alias, and the new unit under a code of its own", async () => {
    const { units } = (await currentPlanBook()).plan;
    expect(units.find(({ name }) => name === "Văn phòng Sở")?.aliases).toContain("VP Sở LĐTBXH");
    const added = units.filter(({ name }) => name === unitName);
    expect(added).toHaveLength(1);
    expect(added[0]?.id).toMatch(/^DV\d+$/);
    expect(added[0]?.reports).toBe(true);
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });

  it("keeps the note beside its task", async () => {
    expect((await currentPlanBook()).taskNotes).toEqual({ [settledTask]: "Đã giao Phòng KH-TC theo dõi" });
  });

  it("takes at most 12 round trips to read the workbook and write it", () => {
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(12);
  });

  it("changes nothing but the log when it is loaded once more", async () => {
    const once = await lasting();
    await writePlan(await previewSeedPlan(), quiet);
    expect(await lasting()).toEqual(once);
  });
});
