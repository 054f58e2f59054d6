import { act } from "react";
import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding/make";
import { fakeApp } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { planPreview } from "./samples/planPreview";
import { all, button, chooseFiles, press, show, text, type } from "./page";

const planFile = () => new File(["TT"], "ke-hoach-2024.txt");

describe("loading a plan", () => {
  it("shows what was read and what to review, then writes it", async () => {
    const fake = fakeApp({ kind: "empty" });
    await show(fake);
    await chooseFiles([planFile()]);
    expect(text()).toContain("8 nhóm nhiệm vụ41 nhiệm vụ, 68 mốc27 chỉ tiêu");
    expect(text()).toContain("Còn 5 điểm cần xem lại");
    expect(all("h2").map((heading) => heading.textContent)).toEqual([
      "Cách đọc bảng nhiệm vụ",
      "Tên đơn vị chưa khớp (2)",
      "Thời gian cần nhập hạn (2)",
      "Năm khác năm kế hoạch (1)",
      "Để biết (1)",
    ]);
    await press("Ghi vào sổ");
    expect(fake.calls.find(([name]) => name === "writePlan")![1]).toBe(planPreview);
    expect(text()).toContain("Kế hoạch CCHC năm 2024");
  });

  it("offers Word, Excel and text files, and says what to do with a PDF", async () => {
    await show(fakeApp({ kind: "empty" }));
    expect(document.querySelector<HTMLInputElement>("input[type=file]")!.accept).toBe(".docx,.xlsx,.txt,.md");
    expect(text()).toContain("Nhận .docx, .xlsx, .txt. Có thể kéo tệp vào đây.");
    expect(text()).toContain("Văn bản PDF: mở bằng Word rồi lưu dạng .docx.");
  });

  it("says what to do with a file that cannot be read", async () => {
    const found = finding("planUnreadable", { file: "kh.docx" }, { name: "kh.docx", reason: "encrypted" });
    const fake = fakeApp(
      { kind: "empty" },
      { readPlan: () => Promise.resolve({ value: undefined, findings: [found] }) },
    );
    await show(fake);
    await chooseFiles([new File(["x"], "kh.docx")]);
    expect(text()).toContain("Tệp “kh.docx” có mật khẩu");
  });

  it("takes pasted text", async () => {
    const fake = fakeApp({ kind: "empty" });
    await show(fake);
    await press("Dán phụ lục");
    expect(button("Đọc nội dung đã dán").disabled).toBe(true);
    await type(document.querySelector("textarea")!, "TT\tNhiệm vụ");
    await press("Đọc nội dung đã dán");
    expect(fake.calls.find(([name]) => name === "readPlan")![1]).toEqual({ text: "TT\tNhiệm vụ" });
  });

  const word = "<table><tr><td>TT</td><td>Nhiệm vụ<br>dài</td></tr></table><script>alert(1)</script>";
  const pasteInto = async (html: string) => {
    const field = document.querySelector("textarea")!;
    const clipboardData = {
      getData: (type: string) => (type === "text/html" ? html : "TT\tNhiệm vụ"),
    };
    const pasted = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData });
    await act(() => Promise.resolve(field.dispatchEvent(pasted)));
    return { field, prevented: pasted.defaultPrevented };
  };

  it("keeps the cells of a table pasted from Word, and makes no element of it", async () => {
    const fake = fakeApp({ kind: "empty" });
    await show(fake);
    await press("Dán phụ lục");
    const { field } = await pasteInto(word);
    expect(field.value).toBe("TT\tNhiệm vụ");
    expect(text()).toContain("Đã nhận bảng");
    expect(all("table, script")).toEqual([]);
    await press("Đọc nội dung đã dán");
    expect(fake.calls.find(([name]) => name === "readPlan")![1]).toEqual({ text: word });
  });

  it("reads the text once it is edited, and leaves a paste without a table to the field", async () => {
    const fake = fakeApp({ kind: "empty" });
    await show(fake);
    await press("Dán phụ lục");
    const { field } = await pasteInto(word);
    await type(field, "TT\tNội dung");
    expect(text()).not.toContain("Đã nhận bảng");
    expect((await pasteInto("<p>TT</p>")).prevented).toBe(false);
    await press("Đọc nội dung đã dán");
    expect(fake.calls.find(([name]) => name === "readPlan")![1]).toEqual({ text: "TT\tNội dung" });
  });

  it("takes the example", async () => {
    const fake = fakeApp({ kind: "empty" });
    await show(fake);
    await press("Mở sổ ví dụ");
    expect(fake.calls.find(([name]) => name === "readPlan")![1]).toEqual({ text: "kế hoạch" });
  });

  it("says why a document holds no plan, and takes another", async () => {
    const fake = fakeApp(
      { kind: "empty" },
      { readPlan: () => Promise.resolve({ value: undefined, findings: [finding("noAppendix", {})] }) },
    );
    await show(fake);
    await chooseFiles([planFile()]);
    expect(all("[role=alert]")[0]!.textContent).toContain("Chưa đọc được Kế hoạch");
    expect(text()).toContain("Không thấy phụ lục nhiệm vụ trong tệp");
    await chooseFiles([planFile()]);
    expect(fake.calls.filter(([name]) => name === "readPlan")).toHaveLength(2);
  });

  it("over the same plan: asks first and says what changes and what stays", async () => {
    const changes = { added: ["42"], removed: [], changed: ["3", "7"], keptDates: 2, keptAliases: 5 };
    const fake = fakeApp(planState(), {
      readPlan: () => Promise.resolve({ value: { ...planPreview, changes }, findings: [] }),
    });
    await show(fake);
    await press("1. Kế hoạch");
    await chooseFiles([planFile()]);
    await press("Ghi vào sổ…");
    const dialog = all("[role=alertdialog]")[0]!.textContent;
    expect(dialog).toContain("Đổi 2 nhiệm vụ: 3, 7");
    expect(dialog).toContain("Giữ lại 2 hạn đã nhập, 5 tên gọi khác của đơn vị.");
    expect(fake.calls.map(([name]) => name)).not.toContain("writePlan");
  });

  it("over another plan: names what would be replaced", async () => {
    const fake = fakeApp(planState(), {
      readPlan: () =>
        Promise.resolve({ value: { ...planPreview, replaces: "Kế hoạch CCHC năm 2023" }, findings: [] }),
    });
    await show(fake);
    await press("1. Kế hoạch");
    await chooseFiles([planFile()]);
    await press("Ghi vào sổ…");
    expect(text()).toContain("Sổ đang có Kế hoạch CCHC năm 2023.");
    await press(/^Thay kế hoạch$/);
    expect(fake.calls.map(([name]) => name)).toContain("writePlan");
  });
});
