import { describe, expect, it } from "vitest";
import type { IncomingFile, Intake } from "../../src/app/contract";
import { fakeApp, nameOf, someFiles } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { intake } from "./samples/intake";
import { all, button, chooseFiles, click, press, show, text } from "./page";

/** Files of two units, the first with points to correct, the second with nothing to find. */
const read = (files: readonly IncomingFile[]): Intake => {
  const [found, fine] = [intake.rows[5]!, intake.rows[8]!];
  return {
    ...intake,
    conflicts: [],
    rows: files.map(({ name, savedAt }, index) => ({ ...(index === 0 ? found : fine), file: name, savedAt })),
  };
};
const receiving = () => fakeApp(planState(), { readReports: (files) => Promise.resolve(read(files)) });
const asked = (fake: ReturnType<typeof fakeApp>) => fake.calls.find(([name]) => name === "makeReturns");

describe("sending back what was just read", () => {
  it("offers the files with something to correct, and asks for nothing else", async () => {
    const fake = receiving();
    await show(fake);
    await press("3. Nhận báo cáo");
    await chooseFiles(someFiles);
    await press("Trả lại 1 tệp để bổ sung…");
    expect(text()).toContain("Trung tâm Dịch vụ việc làm");
    await press("Tạo 1 tệp trả lại");
    const [, files, about] = asked(fake)!;
    expect((files as IncomingFile[]).map(nameOf)).toEqual(["a.xlsx"]);
    expect(about).toMatchObject({ intake: { periodId: "2024-Q1" } });
    expect(text()).toContain("Đã tạo 1 tệp trả lại");
    expect(button(/^Lưu tệp trả lại/)).toBeTruthy();
  });

  it("a file can be left out, and the list of files is still there on the way back", async () => {
    await show(receiving());
    await press("3. Nhận báo cáo");
    await chooseFiles(someFiles);
    await press("Trả lại 1 tệp để bổ sung…");
    await click(all("input[type=checkbox]")[0]!);
    expect(button("Tạo 0 tệp trả lại").disabled).toBe(true);
    await press("Quay lại danh sách");
    expect(text()).toContain("Đã đọc");
  });

  it("is not offered where nothing is to be corrected", async () => {
    const fake = fakeApp(planState(), {
      readReports: (files) => Promise.resolve({ ...read(files), rows: read(files).rows.slice(1) }),
    });
    await show(fake);
    await press("3. Nhận báo cáo");
    await chooseFiles(someFiles);
    expect(text()).not.toContain("để bổ sung…");
  });
});

describe("sending back later, from Phát hiện", () => {
  it("takes the units' files again and says which are not those received", async () => {
    const fake = fakeApp(planState(), {
      makeReturns: () => Promise.resolve({ returned: [], notReceived: ["a.xlsx"], nothingToSay: ["b.xlsx"] }),
    });
    await show(fake);
    await press("4. Phát hiện");
    await press("Trả lại tệp để bổ sung…");
    await chooseFiles(someFiles);
    expect(asked(fake)![2]).toEqual({});
    expect(text()).toContain("Chưa có tệp nào để trả lại");
    expect(all("h2").map((heading) => heading.textContent)).toEqual([
      "Không phải tệp đã nhận (1)",
      "Không có điểm cần sửa (1)",
    ]);
    await press("Chọn lại");
    expect(button("Chọn lại các tệp đã nhận…")).toBeTruthy();
  });
});
