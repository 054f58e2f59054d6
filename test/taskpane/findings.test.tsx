import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { fakeApp } from "./fakeApp";
import { planState, templateCheck, templateState } from "./samples/bookStates";
import { planFindings } from "./samples/findings";
import { all, button, press, show, text } from "./page";

describe("findings of a plan workbook", () => {
  const open = async (fake = fakeApp(planState())) => {
    await show(fake);
    await press("4. Phát hiện");
    return fake;
  };

  it("stand by level, notes closed", async () => {
    await open();
    const sections = all("h2 button").map((item) => [item.textContent, item.getAttribute("aria-expanded")]);
    expect(sections).toEqual([
      ["Phải sửa (3)", "true"],
      ["Cần xem lại (2)", "true"],
      ["Để biết (1)", "false"],
    ]);
  });

  it("say what is wrong, whose it is, where, and opened, what to do", async () => {
    await open();
    await press("Hoàn thành nhưng thiếu ngày");
    expect(text()).toContain("Trung tâm Dịch vụ việc làm · Nhiệm vụ!G12 · nhiệm vụ 5");
    expect(text()).toContain("Cách sửa: nhập ngày hoàn thành vào ô G12, hoặc chọn lại Tiến độ.");
  });

  it("lead to their row in the workbook: the unit's file is closed", async () => {
    const fake = await open();
    await press("Hoàn thành nhưng thiếu ngày");
    expect(fake.calls.at(-1)).toEqual(["goToFinding", planFindings[0]]);
  });

  it("are marked as handled, never deleted", async () => {
    const fake = await open();
    await press("Hoàn thành nhưng thiếu ngày");
    await press("Đánh dấu đã xử lý");
    expect(fake.calls.at(-1)).toEqual(["markHandled", planFindings[0], "fixed"]);
  });

  it("that are handled can be seen again and unmarked", async () => {
    const handled = planFindings.map((item) => ({ ...item, handling: "accepted" as const }));
    const fake = await open(fakeApp(planState({ findings: handled })));
    expect(text()).toContain("Không còn phát hiện nào");
    await press("Xem các phát hiện đã xử lý (6)");
    await press("Ngày 05/3/2024");
    await press("Bỏ đánh dấu đã xử lý");
    expect(fake.calls.at(-1)!.slice(2)).toEqual(["open"]);
  });

  it("by unit: the gravest unit first", async () => {
    await open();
    await press("Theo đơn vị");
    expect(all("h2").map((item) => item.textContent)).toEqual([
      "Trung tâm Dịch vụ việc làm (2)",
      "Phòng LĐTBXH huyện Đô Lương (1)",
      "Phòng Người có công (1)",
      "Phòng LĐTBXH huyện Anh Sơn (1)",
      "Phòng LĐTBXH thị xã Cửa Lò (1)",
    ]);
  });

  it("are copied as one numbered text per unit", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    await open();
    await press("Chép nội dung gửi đơn vị");
    expect(writeText.mock.calls[0]![0].split("\n").slice(0, 3)).toEqual([
      "Trung tâm Dịch vụ việc làm: báo cáo CCHC quý I/2024 có 2 điểm cần sửa hoặc xem lại:",
      "1. Trang Nhiệm vụ, ô G12: Hoàn thành nhưng thiếu ngày hoàn thành. Cách sửa: nhập ngày hoàn thành vào ô G12, hoặc chọn lại Tiến độ.",
      "2. Trang Chỉ tiêu, ô F9: tử số 118 lớn hơn mẫu số 112. Cách sửa: kiểm tra lại; không có việc thì chọn Không phát sinh.",
    ]);
    expect(text()).toContain("Đã chép.");
    vi.unstubAllGlobals();
  });
});

describe("a unit's template", () => {
  it("shows how far it is filled in and leads to the next empty cell", async () => {
    const fake = fakeApp(templateState);
    await show(fake);
    expect(text()).toContain("Nhiệm vụ: đã điền 12/15");
    await press("Đến ô trống tiếp theo");
    expect(fake.calls.at(-1)).toEqual(["goTo", "Nhiệm vụ", "F14"]);
  });

  it("is checked on demand; each finding goes to its cell", async () => {
    const fake = fakeApp(templateState);
    await show(fake);
    await press("Kiểm tra trước khi gửi");
    expect(text()).toContain("Còn 2 điểm phải sửa");
    await press("Tử số 118");
    expect(fake.calls.at(-1)).toEqual(["goTo", "Chỉ tiêu", "F9"]);
  });

  it("checks again as cells change", async () => {
    const fake = fakeApp(templateState);
    await show(fake);
    await press("Kiểm tra trước khi gửi");
    await act(() => {
      fake.checkAgain({
        ...templateCheck,
        findings: [],
        empty: [],
        tasks: { filled: 15, total: 15 },
        indicators: { filled: 6, total: 6 },
      });
      return Promise.resolve();
    });
    expect(text()).toContain("Đủ và đúng, sẵn sàng gửi");
    expect(button("Kiểm tra lại")).toBeTruthy();
  });

  it("lists what still stands in the way of sending, one click to each", async () => {
    const fake = fakeApp(templateState);
    await show(fake);
    await press("Kiểm tra trước khi gửi");
    await press("Ô còn trống (2)");
    await press("Nhiệm vụ!F17");
    expect(fake.calls.at(-1)).toEqual(["goTo", "Nhiệm vụ", "F17"]);
  });

  it("proposes the file's name", async () => {
    await show(fakeApp(templateState));
    await press("Kiểm tra trước khi gửi");
    expect(text()).toContain("BC CCHC - Phong Ke hoach - Tai chinh - Quy I-2024.xlsx");
    expect(button("Chép tên tệp")).toBeTruthy();
  });

  it("notes its check only when it is told to", async () => {
    const fake = fakeApp(templateState);
    await show(fake);
    await press("Kiểm tra trước khi gửi");
    expect(fake.calls.map(([name]) => name)).not.toContain("stampTemplate");
    expect(text()).toContain("Chưa ghi dấu kiểm tra");
    await press("Kiểm tra và ghi dấu");
    expect(fake.calls.at(-1)).toEqual(["stampTemplate"]);
    expect(text()).toContain("Đã ghi dấu kiểm tra lúc 09:20 ngày 18/3/2024");
  });

  it("says why a cell could not be reached", async () => {
    const fake = fakeApp(templateState, {
      goTo: () => Promise.reject(Object.assign(new Error(), { code: "ItemNotFound" })),
    });
    await show(fake);
    await press("Kiểm tra trước khi gửi");
    await press("Tử số 118");
    expect(all("[role=alert]")[0]!.textContent).toContain(
      "Trang hoặc ô cần dùng không còn trong sổ. (ItemNotFound)",
    );
  });
});
