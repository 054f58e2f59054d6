import { describe, expect, it } from "vitest";
import type { Intake } from "../../src/app/contract";
import { fakeApp, someFiles, untilStopped, type Fake } from "./fakeApp";
import { planHome, planState } from "./samples/bookStates";
import { intake } from "./samples/intake";
import { all, button, chooseFiles, click, press, settle, show, text, tick, type } from "./page";

async function receive(fake: Fake): Promise<void> {
  await show(fake);
  await press("3. Nhận báo cáo");
  await chooseFiles(someFiles);
}

const withoutConflict: Intake = {
  ...intake,
  conflicts: [],
  rows: intake.rows.filter(({ state }) => state !== "twice"),
};
const called = (fake: Fake) => fake.calls.map(([name]) => name);

describe("receiving reports", () => {
  it("announces what came of it", async () => {
    await receive(fakeApp(planState()));
    expect(all("[role=status]").at(-1)!.textContent).toBe(
      "Đã đọc 10 tệp: 5 nhận được, 2 bản gửi trùng, 3 không nhận được.",
    );
  });

  it("has the reader made ready while files are being chosen, and no longer", async () => {
    const ready: boolean[] = [];
    const expectFiles = () => {
      const index = ready.push(true) - 1;
      return () => void (ready[index] = false);
    };
    const fake = fakeApp(planState(), { expectFiles });
    await show(fake);
    expect(ready).toEqual([]);
    await press("3. Nhận báo cáo");
    expect(ready).toEqual([true]);
    await chooseFiles(someFiles);
    expect(ready).toEqual([false]);
  });

  it("reads the chosen files, bytes only when their turn comes", async () => {
    const fake = fakeApp(planState());
    await receive(fake);
    const [name, files, alsoUnitSheets] = fake.calls.at(-1)!;
    expect([name, alsoUnitSheets]).toEqual(["readReports", false]);
    expect((files as { name: string }[]).map((file) => file.name)).toEqual(["a.xlsx", "b.xlsx"]);
  });

  it("reads the units' sheets of the workbook itself", async () => {
    const fake = fakeApp(planState());
    await show(fake);
    await press("3. Nhận báo cáo");
    await press("Đọc trang đơn vị trong sổ này");
    expect(fake.calls.at(-1)!.slice(0, 3)).toEqual(["readReports", [], true]);
  });

  it("sums up and groups: not accepted first, then sent twice, with findings, accepted", async () => {
    await receive(fakeApp(planState()));
    expect(text()).toContain("Đã đọc 10 tệp: 5 nhận được, 2 bản gửi trùng, 3 không nhận được.");
    expect(all("h2").map((heading) => heading.textContent)).toEqual([
      "Nếu tổng hợp",
      "Không nhận được (3)",
      "Một đơn vị gửi hai lần (1)",
      "Thay bản đã nhận (1)",
      "Nhận được, có phát hiện (3)",
      "Nhận được (2)",
      "Còn thiếu sau lần này (2)",
    ]);
  });

  it("says of a refused file why and what to do", async () => {
    await receive(fakeApp(planState()));
    expect(text()).toContain(
      "Tệp Excel quá cũ (trước bản 95). Mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.",
    );
  });

  it("says of an accepted file whether its unit checked it, and whether it was changed since", async () => {
    const stamp = { at: "2024-03-14T16:05", errors: 0, warnings: 1, filled: 21, total: 21, cells: "x" };
    const rows = intake.rows.slice(-4).map((row, index) => ({
      ...row,
      selfCheck: [
        { kind: "fresh", stamp } as const,
        { kind: "fresh", stamp: { ...stamp, filled: 20 } } as const,
        { kind: "stale", stamp } as const,
        { kind: "none" } as const,
      ][index]!,
    }));
    await receive(fakeApp(planState(), { readReports: () => Promise.resolve({ ...withoutConflict, rows }) }));
    await press("Nhận được (2)");
    for (const words of [
      "Đã tự kiểm tra 16:05 ngày 14/3/2024, đủ",
      "Đã tự kiểm tra 16:05 ngày 14/3/2024, đã điền 20/21 dòng",
      "Đã sửa sau khi tự kiểm tra 16:05 ngày 14/3/2024",
      "Chưa tự kiểm tra",
    ])
      expect(text()).toContain(words);
  });

  it("says of a report that came in a lower level's workbook which one", async () => {
    const rows = [{ ...intake.rows[5]!, broughtBy: "tong-hop-huyen.xlsx" }];
    await receive(fakeApp(planState(), { readReports: () => Promise.resolve({ ...withoutConflict, rows }) }));
    expect(text()).toContain("Trong sổ cấp dưới: tong-hop-huyen.xlsx");
  });

  it("takes a lower level's workbook off the list with all it brought", async () => {
    const fake = fakeApp(planState(), {
      readReports: (files) =>
        Promise.resolve({
          ...withoutConflict,
          rows: files.map(({ name }) => ({ ...intake.rows[8]!, file: "BC_VP.xlsx", broughtBy: name })),
        }),
    });
    await receive(fake);
    await press("Nhận được (2)");
    await press("Bỏ a.xlsx khỏi danh sách");
    expect((fake.calls.at(-1)![1] as { name: string }[]).map((file) => file.name)).toEqual(["b.xlsx"]);
  });

  it("a file can be taken off the list: the rest is read again", async () => {
    const fake = fakeApp(planState(), {
      readReports: (files) =>
        Promise.resolve({
          ...withoutConflict,
          rows: files.map(({ name, savedAt }) => ({ ...intake.rows[8]!, file: name, savedAt })),
        }),
    });
    await receive(fake);
    await press("Nhận được (2)");
    await press("Bỏ a.xlsx khỏi danh sách");
    expect((fake.calls.at(-1)![1] as { name: string }[]).map((file) => file.name)).toEqual(["b.xlsx"]);
  });

  it("Dừng stops the reading and says that nothing changed", async () => {
    const fake = fakeApp(planState(), {
      readReports: untilStopped({ step: "readingFiles", done: 18, total: 41, item: "BC_TT.xlsx" }),
    });
    await receive(fake);
    expect(text()).toContain("Đang đọc tệp 18/41");
    expect(button("Dừng trước khi quay lại").getAttribute("aria-disabled")).toBe("true");
    await press(/^Dừng$/);
    expect(text()).toContain("Đã dừng. Sổ không thay đổi.");
  });

  it("announces the start of the reading", async () => {
    await receive(
      fakeApp(planState(), { readReports: untilStopped({ step: "readingFiles", done: 0, total: 41 }) }),
    );
    expect(all("[role=status]").at(-1)!.textContent).toBe("Đang đọc tệp 0/41");
  });

  it("shows the remaining rows of a long list 50 at a time", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ ...intake.rows[0]!, file: `${index}.xls` }));
    await receive(fakeApp(planState(), { readReports: () => Promise.resolve({ ...withoutConflict, rows }) }));
    expect(all("main li")).toHaveLength(50);
    await press("Xem thêm 50");
    expect(all("main li")).toHaveLength(100);
  });
});

describe("what consolidating would change", () => {
  it("is told in numbers before anything is written", async () => {
    const fake = fakeApp(planState());
    await receive(fake);
    expect(all("dl").map((list) => list.textContent)).toEqual([
      "Báo cáo mới4Thay bản đã nhận (6 ô thay đổi)1Chờ chọn bản dùng1Tệp không nhận được3Đơn vị còn thiếu2",
    ]);
    expect(called(fake)).not.toContain("consolidate");
  });

  it("opens, of a report that replaces another, each cell with its old and new value", async () => {
    await receive(fakeApp(planState()));
    expect(button(/^Văn phòng Sở6 ô thay đổi/).getAttribute("aria-expanded")).toBe("false");
    expect(text()).not.toContain("→");
    await press(/^Văn phòng Sở6 ô thay đổi/);
    for (const words of [
      "Người lập: “Trần Thị Bình” → “Nguyễn Văn An”",
      "Nhiệm vụ 22 · Báo cáo tháng 02",
      "Tiến độ: Đang thực hiện → Hoàn thành",
      "Ngày hoàn thành: thêm 04/3/2024",
      "Kết quả thực hiện: “…tra đột xuất tại 03 đơn vị” → “…tra đột xuất tại 05 đơn vị trực thuộc”",
      "Khó khăn, kiến nghị: bỏ “Thiếu biên chế”",
      "Chỉ tiêu I.3.1",
      "Tử số: 1.245 → 1.254",
    ])
      expect(text()).toContain(words);
  });

  it("says of a report sent again without any change that no cell changes", async () => {
    const rows = intake.rows.map((row) => (row.changes ? { ...row, changes: [] } : row));
    await receive(fakeApp(planState(), { readReports: () => Promise.resolve({ ...withoutConflict, rows }) }));
    expect(text()).toContain("Văn phòng SởKhông có ô nào thay đổi");
  });

  it("lists the units that would still be missing, closed at first", async () => {
    await receive(fakeApp(planState()));
    expect(button("Còn thiếu sau lần này").getAttribute("aria-expanded")).toBe("false");
    await press("Còn thiếu sau lần này");
    expect(all("section").at(-1)!.textContent).toContain("Trung tâm Bảo trợ xã hội tỉnh");
  });
});

describe("a file whose unit nobody knows", () => {
  const chooseUnit = async () => {
    await click(document.querySelector<HTMLElement>("[aria-label^='Chọn đơn vị của']")!);
    await click(all("[role=option]").find((one) => one.textContent.includes("Điều dưỡng"))!);
  };

  it("is asked about beside it, what is nearest first", async () => {
    await receive(fakeApp(planState()));
    expect(all("[role=combobox]").map((field) => field.getAttribute("aria-label"))).toEqual([
      "Chọn đơn vị của “TT Điều dưỡng NCC và thân nhân”",
    ]);
    await click(all("[role=combobox]")[0]!);
    expect(all("[role=option]")[0]!.textContent).toBe("Trung tâm Điều dưỡng Người có công");
  });

  it("finds units by a part of the name, with or without its marks", async () => {
    await receive(fakeApp(planState()));
    const [field] = all("[role=combobox]");
    await click(field!);
    await type(field as HTMLInputElement, "cua lo");
    expect(all("[role=option]").map((option) => option.textContent)).toEqual(["Phòng LĐTBXH thị xã Cửa Lò"]);
    await type(field as HTMLInputElement, "xyz");
    expect(text()).toContain("Không có đơn vị nào có tên như vậy");
  });

  it("is remembered in Đơn vị and judged again; one press takes it back", async () => {
    const fake = fakeApp(planState());
    await receive(fake);
    await chooseUnit();
    const named = { text: "TT Điều dưỡng NCC và thân nhân", answer: { as: "known", id: "DV07" } };
    expect(fake.calls.slice(-2).map(([name, first]) => [name, first])).toMatchObject([
      ["settleName", named],
      ["readReports", [{ name: "a.xlsx" }, { name: "b.xlsx" }]],
    ]);
    expect(text()).toContain("“TT Điều dưỡng NCC và thân nhân” là Trung tâm Điều dưỡng Người có công");
    await press(/^Hoàn tác$/);
    expect(fake.calls.slice(-2).map(([name, first]) => [name, first])).toMatchObject([
      ["takeBackName", named],
      ["readReports", [{ name: "a.xlsx" }, { name: "b.xlsx" }]],
    ]);
    expect(text()).not.toContain("Lần sau không hỏi lại");
  });

  it("is not asked about where the list has that name already", async () => {
    const rows = intake.rows.slice(0, 3).map((row) => ({
      ...row,
      findings: row.findings.map((item) => ({ ...item, params: { unit: "thanh tra sở" } })),
    }));
    await receive(fakeApp(planState(), { readReports: () => Promise.resolve({ ...withoutConflict, rows }) }));
    expect(all("[role=combobox]")).toEqual([]);
  });
});

describe("one unit, two files", () => {
  it("shows on request where the files differ", async () => {
    await receive(fakeApp(planState()));
    await press("3 ô khác nhau");
    for (const words of [
      "Tiến độ10:42 19/3/2024: Hoàn thành08:15 18/3/2024: Đang thực hiện",
      "Ngày hoàn thành10:42 19/3/2024: 04/3/202408:15 18/3/2024: trống",
    ])
      expect(text()).toContain(words);
  });

  it("tells files saved at the same time by their names, and says where no cell differs", async () => {
    const [conflict] = intake.conflicts;
    const rows = conflict!.rows.map((row) => ({ ...row, savedAt: "2024-03-18T08:15" }));
    const same = { ...conflict!, unit: { id: "DV09", name: "Phòng LĐTBXH huyện Anh Sơn" }, differences: [] };
    const conflicts = [{ ...conflict!, rows }, same];
    await receive(fakeApp(planState(), { readReports: () => Promise.resolve({ ...intake, conflicts }) }));
    await press("3 ô khác nhau");
    expect(text()).toContain("BC_Quy-I-2024_Phong-KH-TC.xlsx: Đang thực hiện");
    expect(text()).toContain("Không có ô nào khác nhau");
  });

  it("says how each would change what was received before", async () => {
    const [conflict] = intake.conflicts;
    const rows = conflict!.rows.map((row, at) => ({
      ...row,
      changes: at === 0 ? [] : conflict!.differences,
    }));
    const conflicts = [{ ...conflict!, rows }];
    await receive(fakeApp(planState(), { readReports: () => Promise.resolve({ ...intake, conflicts }) }));
    expect(text()).toContain("Không khác bản đã nhận");
    expect(text()).toContain("Thay bản đã nhận: 3 ô thay đổi");
  });

  it("must be settled before consolidating; nothing is chosen beforehand", async () => {
    await receive(fakeApp(planState()));
    expect(all("input[type=radio]").filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    expect(button(/^Tổng hợp 6 báo cáo/).disabled).toBe(true);
    expect(text()).toContain("Chọn bản dùng cho 1 đơn vị trước khi tổng hợp.");
    await tick("10:42");
    expect(button(/^Tổng hợp 6 báo cáo/).disabled).toBe(false);
  });

  it("names both times and which is newer", async () => {
    await receive(fakeApp(planState()));
    expect(text()).toContain("Bản lưu 10:42 ngày 19/3/2024 (mới hơn)");
    expect(text()).toContain("Bản lưu 08:15 ngày 18/3/2024");
  });

  it("the choice goes into the consolidation", async () => {
    const fake = fakeApp(planState());
    await receive(fake);
    await tick("08:15");
    await press(/^Tổng hợp 6 báo cáo/);
    await press(/^Tổng hợp$/);
    const [name, , choices] = fake.calls.find(([method]) => method === "consolidate")!;
    expect([name, choices]).toEqual(["consolidate", { DV03: "BC_Quy-I-2024_Phong-KH-TC.xlsx" }]);
  });
});

describe("consolidating", () => {
  it("asks first where the period has reports, and Quay lại changes nothing", async () => {
    const fake = fakeApp(planState(), { readReports: () => Promise.resolve(withoutConflict) });
    await receive(fake);
    button("Tổng hợp 5 báo cáo…").focus();
    await press("Tổng hợp 5 báo cáo…");
    expect(text()).toContain("Tổng hợp 5 báo cáo vào kỳ Quý I/2024?");
    expect(text()).toContain("1 báo cáo thay bản đã nhận trước.");
    expect(document.activeElement?.textContent).toBe("Quay lại");
    await click(all("[role=alertdialog] button").at(-1)!);
    await settle();
    expect(called(fake)).not.toContain("consolidate");
    expect(document.activeElement?.textContent).toBe("Tổng hợp 5 báo cáo…");
  });

  it("does not ask the first time", async () => {
    const first: Intake = { ...withoutConflict, replacedReports: 0 };
    const fake = fakeApp(planState({ received: [], missing: planHome().units }), {
      readReports: () => Promise.resolve(first),
    });
    await receive(fake);
    await press(/^Tổng hợp 5 báo cáo$/);
    expect(called(fake)).toContain("consolidate");
  });

  it("ends in a reconciliation with difference 0 and the way back", async () => {
    const fake = fakeApp(planState(), { readReports: () => Promise.resolve(withoutConflict) });
    await receive(fake);
    await press("Tổng hợp 5 báo cáo…");
    await press(/^Tổng hợp$/);
    expect(all("dl").map((list) => list.textContent)).toEqual([
      "Ô đơn vị đã điền1.284Đưa vào tổng hợp1.279Ghi ở trang Phát hiện5Chênh lệch0",
    ]);
    expect(text()).toContain("Chưa gửi (3)");
    await press("Xem những gì đã thay đổi");
    expect(fake.calls.at(-1)).toEqual(["openSheet", "Thay đổi"]);
    await press("Hoàn tác lần này");
    expect(called(fake)).toContain("undoLastRun");
    expect(text()).toContain("Đã hoàn tác lần tổng hợp gần nhất");
  });

  it("a failure is an alert with cause, code and what stands; trying again is one press", async () => {
    let times = 0;
    const fake = fakeApp(planState(), {
      readReports: () => Promise.resolve({ ...withoutConflict, replacedReports: 0 }),
      consolidate: () => {
        times += 1;
        return Promise.reject(Object.assign(new Error("stack"), { code: "AccessDenied" }));
      },
    });
    await receive(fake);
    await press("Tổng hợp 5 báo cáo…");
    await press(/^Tổng hợp$/);
    const [alert] = all("[role=alert]");
    expect(alert!.textContent).toContain(
      "Trang đang được bảo vệ bằng mật khẩu khác. Số liệu trong sổ chưa thay đổi.",
    );
    expect(text()).toContain("Mã: AccessDenied");
    await press("Thử lại");
    expect(times).toBe(2);
  });
});
