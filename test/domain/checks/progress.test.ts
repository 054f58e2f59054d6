import { describe, expect, it } from "vitest";
import type { TaskField } from "../../../src/domain/submission/submission";
import { checkTaskCells, date, doneInTime, said, typed } from "./unitReport";

const without = (field: TaskField) => ({ ...doneInTime, [field]: { value: null } });

describe("progress", () => {
  it.each([
    ["Chưa thực hiện", "notStarted"],
    ["đang thực hiện", "inProgress"],
    ["  HOÀN THÀNH ", "done"],
    ["● Hoàn thành", "done"],
    ["Hoàn thành".normalize("NFD"), "done"],
    ["Không phát sinh", "notApplicable"],
  ])("“%s” is %s", (word, progress) => {
    expect(checkTaskCells({ progress: typed(word) }).row.progress).toBe(progress);
  });

  it.each(["Xong", "Hoàn thành 80%", 1, true])("that is %s is none of the four words", (value) => {
    const { row, findings } = checkTaskCells({ ...doneInTime, progress: typed(value) });
    expect(row.progress).toBeUndefined();
    expect(said(findings)).toEqual(["F6 progressUnknown ✗"]);
  });

  it("is asked for when the rest of the row is filled in, at its blank cell", () => {
    const rest = without("progress");
    expect(said(checkTaskCells(rest).findings)).toEqual(["F6 progressMissing ✗"]);
  });

  it("is not asked for in a blank row that has time", () => {
    expect(checkTaskCells({}, { due: "2024-06-30" }).findings).toEqual([]);
  });
});

describe("done", () => {
  it("without a date is taken, and the date is asked for where it belongs", () => {
    const rest = without("completedOn");
    const { row, findings } = checkTaskCells(rest);
    expect(row.progress).toBe("done");
    expect(said(findings)).toEqual(["G6 doneNoDate"]);
    expect(findings[0]?.severity).toBe("error");
  });

  it("without a document number is taken, and the number asked for", () => {
    const rest = without("document");
    expect(said(checkTaskCells(rest).findings)).toEqual(["H6 doneNoDocument"]);
  });

  it("whose date cannot be read has no second finding about the date", () => {
    const { findings } = checkTaskCells({ ...doneInTime, completedOn: typed("hôm qua") });
    expect(said(findings)).toEqual(["G6 dateUnreadable ✗"]);
  });

  it("without a result asks for it", () => {
    const rest = without("result");
    expect(said(checkTaskCells(rest).findings)).toEqual(["I6 resultMissing ✗"]);
  });
});

describe("a date without done", () => {
  it("is taken and doubted", () => {
    const cells = { ...doneInTime, progress: typed("Đang thực hiện") };
    const { row, findings } = checkTaskCells(cells, { due: "2024-06-30" });
    expect(row.completedOn).toBe("2024-02-26");
    expect(said(findings)).toEqual(["G6 dateNotDone"]);
    expect(findings[0]?.params).toEqual({ date: "2024-02-26", progress: "Đang thực hiện" });
  });
});

describe("a result that promises", () => {
  const result = (text: string, progress = "Hoàn thành") =>
    said(
      checkTaskCells(
        progress === "Hoàn thành"
          ? { ...doneInTime, result: typed(text) }
          : { progress: typed(progress), result: typed(text) },
        { due: "2024-06-30" },
      ).findings,
    );

  it.each([
    "Sẽ ban hành trong tháng 4",
    "Dự kiến hoàn thành trong quý II.",
    "Đang xây dựng dự thảo",
    "Phòng sẽ tham mưu; dự kiến trình tháng 4",
    "- Sẽ hoàn thành trước 30/4",
  ])("“%s” is noticed under done", (text) => {
    expect(result(text)).toEqual(["I6 promise"]);
  });

  it.each([
    "Đã ban hành Kế hoạch số 12/KH-SLĐTBXH",
    "Ban hành Kế hoạch số 12; dự kiến tổng kết trong quý IV",
    "Đã trình, đang chờ phê duyệt",
    "Đảng ủy Sở thông qua nghị quyết",
    "Tổng hợp ý kiến của 12 phòng, sẽ trình tiếp",
    "Hoàn thành, sẽ báo cáo bổ sung",
  ])("“%s” reports", (text) => {
    expect(result(text)).toEqual([]);
  });

  it("“Đang …” is in order while in progress, “Sẽ …” is not", () => {
    expect(result("Đang lấy ý kiến các phòng", "Đang thực hiện")).toEqual([]);
    expect(result("Đã gửi dự thảo, sẽ trình tháng 4", "Đang thực hiện")).toEqual([]);
    expect(result("Sẽ trình trong tháng 4", "Đang thực hiện")).toEqual(["I6 promise"]);
  });
});

describe("against the plan", () => {
  it("a milestone not done after its due date is overdue, also when nothing was entered", () => {
    const answered = checkTaskCells({ progress: typed("Chưa thực hiện") });
    expect(said(answered.findings)).toEqual(["F6 overdue"]);
    expect(answered.findings[0]?.params).toEqual({ days: 20, due: "2024-02-29" });
    expect(said(checkTaskCells({}).findings)).toEqual(["F6 overdue ✗"]);
  });

  it("a milestone due today or soon is due soon, later it is nobody's concern", () => {
    const started = { progress: typed("Chưa thực hiện") };
    expect(said(checkTaskCells(started, { due: "2024-03-20" }).findings)).toEqual(["F6 dueSoon"]);
    expect(said(checkTaskCells(started, { due: "2024-04-04" }).findings)).toEqual(["F6 dueSoon"]);
    expect(said(checkTaskCells(started, { due: "2024-04-05" }).findings)).toEqual([]);
  });

  it("done after the due date is late by so many days", () => {
    const { findings } = checkTaskCells({ ...doneInTime, completedOn: date("2024-03-04") });
    expect(said(findings)).toEqual(["G6 late"]);
    expect(findings[0]?.params).toEqual({ days: 4, due: "2024-02-29", date: "2024-03-04" });
  });

  it("a doubtful date makes nothing late", () => {
    expect(said(checkTaskCells({ ...doneInTime, completedOn: date("2024-05-25") }).findings)).toEqual([
      "G6 dateFuture",
    ]);
  });

  it("an unreadable progress is not overdue besides", () => {
    expect(said(checkTaskCells({ progress: typed("Gần xong") }).findings)).toEqual(["F6 progressUnknown ✗"]);
  });
});
