import { describe, expect, it } from "vitest";
import type { ReportedCell } from "../../src/app/contract";
import { shownValues } from "../../src/taskpane/reports/shownValues";

const cell = (field: ReportedCell["field"], ...values: ReportedCell["values"]): ReportedCell => ({
  subject: { kind: "task", id: "1" },
  field,
  values,
  about: { number: "1", title: "", label: "" },
  isFigure: false,
});
const long = "Đã tham mưu ban hành Kế hoạch kiểm tra, tổ chức kiểm tra công vụ đột xuất tại";

describe("a changed cell's values", () => {
  it.each<[string, ReportedCell, (string | undefined)[]]>([
    [
      "a progress in the template's words",
      cell("progress", "done", "__proto__"),
      ["Hoàn thành", "__proto__"],
    ],
    ["a date as people write it", cell("completedOn", "2024-03-05", undefined), ["05/3/2024", undefined]],
    ["figures with their separators", cell("numerator", 1245, 0.5), ["1.245", "0,5"]],
    ["texts in quotation marks", cell("document", "12/KH-SLĐ", "12/KH"), ["“12/KH-SLĐ”", "“12/KH”"]],
    [
      "of long texts the part in which they differ, from a whole word on",
      cell("result", `${long} 03 đơn vị`, `${long} 05 đơn vị`),
      ["“…vụ đột xuất tại 03 đơn vị”", "“…vụ đột xuất tại 05 đơn vị”"],
    ],
    [
      "of a long text that was added its beginning",
      cell("result", undefined, `${long} 05 đơn vị`),
      [undefined, `“${long.slice(0, 60).trimEnd()}…”`],
    ],
    [
      "of a long text that begins otherwise its beginning",
      cell("result", long, `Sở ${long}`),
      [`“${long.slice(0, 60).trimEnd()}…”`, `“Sở ${long.slice(0, 57).trimEnd()}…”`],
    ],
  ])("are %s", (_, changed, shown) => {
    expect(shownValues(changed, "vi")).toEqual(shown);
  });
});
