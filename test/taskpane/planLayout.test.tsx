import { describe, expect, it } from "vitest";
import type { PlanLayout } from "../../src/app/planLayout";
import { finding } from "../../src/domain/finding/make";
import { fakeApp, type Fake } from "./fakeApp";
import { doubtfulLayout, planLayout } from "./samples/planLayout";
import { planPreview } from "./samples/planPreview";
import { all, button, chooseFiles, click, key, press, show, text, tick, type } from "./page";

const planFile = () => new File(["TT"], "ke-hoach-2024.txt");

describe("how the document was understood", () => {
  const reading = (layout: PlanLayout) => ({
    readPlan: () => Promise.resolve({ value: planPreview, layout, findings: [] }),
  });
  /** Nothing is read until people choose how. */
  const openUnread = async (layout: PlanLayout, code: "yearMissing" | "noAppendix") => {
    const fake = fakeApp(
      { kind: "empty" },
      {
        readPlan: (_source, _job, choices) =>
          Promise.resolve(
            choices
              ? { value: planPreview, layout: planLayout, findings: [] }
              : { value: undefined, layout, findings: [finding(code, {})] },
          ),
      },
    );
    await show(fake);
    await chooseFiles([planFile()]);
    return fake;
  };
  const open = async (layout: PlanLayout) => {
    const fake = fakeApp({ kind: "empty" }, reading(layout));
    await show(fake);
    await chooseFiles([planFile()]);
    return fake;
  };
  const labels = () => all(".fui-Field > label").map((label) => label.textContent);
  const readings = (fake: Fake) => fake.calls.filter(([name]) => name === "readPlan").map((call) => call[3]);
  const choose = async (field: string, option: string) => {
    const label = all("label").find(({ textContent }) => textContent.startsWith(field))!;
    const box = document.getElementById(label.getAttribute("for")!)!;
    await click(box);
    const list = document.getElementById(box.getAttribute("aria-controls")!)!;
    const options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
    await click(options.find(({ textContent }) => textContent === option)!);
  };

  it("is closed when nothing is in doubt", async () => {
    await open(planLayout);
    expect(all("h2")[0]!.textContent).toBe("Cách đọc bảng nhiệm vụ");
    expect(labels()).toEqual([]);
  });

  it("is open otherwise, with the doubtful column first and the doubtful row to settle", async () => {
    await open(doubtfulLayout);
    expect(all("h2")[0]!.textContent).toBe("Cách đọc bảng nhiệm vụ (2 chỗ chưa chắc)");
    expect(labels()).toEqual([
      "Năm kế hoạch",
      "Người làm",
      "TT",
      "Nhiệm vụ",
      "Thời gian hoàn thành",
      "Ghi chú",
      "2 | Báo cáo kết quả",
    ]);
    expect(text()).toContain("“Văn phòng Sở”, “Thanh tra Sở”");
  });

  it("is read again with what people change, each decision kept", async () => {
    const fake = await open(doubtfulLayout);
    await choose("Người làm", "Đơn vị phối hợp");
    await choose("2 | Báo cáo", "Nhiệm vụ");
    await tick("Bảng 2");
    expect(readings(fake).at(-1)).toEqual({
      columns: [{ table: 0, column: 2, role: "support" }],
      rows: [{ table: 0, row: 3, kind: "task" }],
      tables: [{ table: 1, used: true }],
    });
    await press("Bỏ các lựa chọn đã đổi");
    expect(readings(fake).at(-1)).toEqual({});
    expect(fake.calls.map(([name]) => name)).not.toContain("writePlan");
  });

  it("is confirmed as it was understood, one place or all at once", async () => {
    const fake = await open(doubtfulLayout);
    await choose("Người làm", "Đơn vị chủ trì");
    expect(readings(fake).at(-1)).toEqual({ columns: [{ table: 0, column: 2, role: "lead" }] });
    await press("Các chỗ chưa chắc đều đã đọc đúng");
    expect(readings(fake).at(-1)).toEqual({
      columns: [{ table: 0, column: 2, role: "lead" }],
      rows: [{ table: 0, row: 3, kind: "continuation" }],
    });
  });

  it("asks for the year a plan does not name, and reads the plan with it", async () => {
    const yearless: PlanLayout = { tables: planLayout.tables, rows: planLayout.rows };
    const fake = await openUnread(yearless, "yearMissing");
    expect(text()).toContain("Văn bản không ghi năm.");
    const field = document.querySelector<HTMLInputElement>("input[inputmode=numeric]")!;
    await type(field, "26");
    await key(field, "Enter");
    expect(text()).toContain("Nhập năm gồm bốn chữ số");
    await type(field, "2026");
    await key(field, "Enter");
    expect(readings(fake).at(-1)).toEqual({ year: 2026 });
    expect(button("Ghi vào sổ")).toBeTruthy();
  });

  it("lets people point at the table where none was recognised", async () => {
    const unused = { tables: planLayout.tables.map((table) => ({ ...table, used: false })), rows: [] };
    const fake = await openUnread(unused, "noAppendix");
    expect(text()).toContain("Cách sửa");
    await tick("Bảng 1");
    expect(readings(fake).at(-1)).toEqual({ tables: [{ table: 0, used: true }] });
    expect(button("Ghi vào sổ")).toBeTruthy();
  });
});
