import { expect, it } from "vitest";
import { previewForTests } from "./support/previewForTests";

const open = previewForTests();

const pasted = [
  "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024",
  "TT\tViệc phải làm\tNgười lo\tBao giờ",
  "1\tBan hành Kế hoạch cải cách hành chính\tVăn phòng Sở\tTháng 01/2024",
  "2\tTự chấm điểm Chỉ số cải cách hành chính\tVăn phòng Sở; Thanh tra Sở\tTheo kế hoạch của UBND tỉnh",
].join("\n");

it("a plan whose headings say nothing: people point, the plan is read, and what it leaves open is settled once", async () => {
  const { pane, grid, screen, appearance } = await open();
  const choose = async (column: string, role: string) => {
    await pane.getByRole("combobox", { name: column }).click();
    await pane.getByRole("option", { name: role, exact: true }).click();
  };
  await pane.getByRole("button", { name: "Dán phụ lục chép từ Word" }).click();
  await pane.getByRole("textbox").fill(pasted);
  await pane.getByRole("button", { name: "Đọc nội dung đã dán" }).click();

  const table = pane.getByRole("checkbox", { name: /Bảng 1/ });
  await table.waitFor();
  if (!(await table.isChecked())) await table.check();
  await choose("Việc phải làm", "Nhiệm vụ");
  await choose("Người lo", "Đơn vị chủ trì");
  await choose("Bao giờ", "Thời gian hoàn thành");
  await pane.getByText("2 mốc").waitFor();
  await screen("06-cach-doc-bang");
  await pane.getByRole("button", { name: "Ghi vào sổ" }).click();
  await pane.getByRole("heading", { name: "Kế hoạch CCHC năm 2024" }).waitFor();

  await pane.getByRole("button", { name: /1\. Kế hoạch/ }).click();
  await pane.getByRole("button", { name: /Cần xác nhận/ }).click();
  await pane.getByText("Nhiệm vụ 2: “Theo kế hoạch của UBND tỉnh”").waitFor();
  await screen("07-can-xac-nhan");
  await pane.getByRole("textbox", { name: "Hạn" }).fill("30/6/2024");
  await pane.getByRole("textbox", { name: "Hạn" }).press("Enter");
  await pane.getByRole("main").getByText("Nhiệm vụ 2: hạn 30/6/2024").waitFor();

  await grid.openTab("Mốc thực hiện");
  expect((await appearance("Mốc thực hiện", "H7")).text).toBe("30/06/2024");
  expect((await appearance("Mốc thực hiện", "J7")).text).toBe("");
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByText("Nhiệm vụ 2: “Theo kế hoạch của UBND tỉnh”").waitFor();
  expect((await appearance("Mốc thực hiện", "J7")).text).toBe("? Cần nhập hạn");
});
