import { describe, it } from "vitest";
import { guidePictures } from "./support/guidePictures";
import { previewForTests } from "./support/previewForTests";
import { planFile, unitTemplate } from "./support/workbooks";

const open = previewForTests();

describe("the pictures of the user guide", () => {
  it(
    "the office: from the plan's file to the figures behind the leaders' page",
    { timeout: 240_000 },
    async () => {
      const preview = await open();
      const { pane, press, grid } = preview;
      const take = await guidePictures(preview);
      const title = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor();
      const click = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
      const home = pane.getByRole("heading", { level: 1, name: "Kế hoạch CCHC năm 2024" });
      const goHome = async () => {
        while (!(await home.isVisible())) await click("Quay lại");
      };

      await pane.getByText("Bắt đầu từ Kế hoạch của năm").waitFor();
      await take.pane("bat-dau", 420);
      await pane.locator('input[type="file"]').first().setInputFiles(planFile());
      await title("Nạp kế hoạch");
      await pane.getByRole("button", { name: "Ghi vào sổ" }).waitFor({ timeout: 60_000 });
      await take.pane("nap-ke-hoach", 640);
      await click("Ghi vào sổ");
      await title("Kế hoạch CCHC năm 2024");
      await click(/1\. Kế hoạch/);
      await click(/Cần xác nhận/);
      await title("Cần xác nhận");
      await take.pane("can-xac-nhan", 640);

      await press("Dữ liệu mẫu");
      const consolidate = pane.getByRole("button", { name: /^Tổng hợp \d+ báo cáo/ });
      await consolidate.waitFor({ timeout: 120_000 });
      await take.pane("nhan-bao-cao", 760);
      await click(/^Trả lại \d+ tệp để bổ sung/);
      await title("Trả lại để bổ sung");
      await take.pane("tra-lai", 640);
      await click("Quay lại danh sách");
      await pane.getByRole("radio").first().check();
      await consolidate.click();
      await pane.getByRole("heading", { name: "Đối chiếu" }).waitFor({ timeout: 60_000 });
      await take.pane("doi-chieu", 640);

      await click(/^Xem \d+ điểm phải sửa$/);
      await title("Phát hiện");
      await pane.getByRole("tab", { name: "Theo đơn vị" }).click();
      await take.pane("phat-hien", 640);
      await goHome();
      await take.page("trang-chinh");

      await click(/^\d+ chưa gửi$/);
      await title("Đôn đốc");
      await take.pane("don-doc", 640);
      await goHome();
      await click(/5\. Tổng hợp và báo cáo/);
      await title("Tổng hợp và báo cáo");
      const overdue = pane.getByRole("button", { name: /Mốc quá hạn: \d+/ });
      await overdue.waitFor({ timeout: 30_000 });
      await take.pane("tong-hop-va-bao-cao", 760);
      await overdue.click();
      await pane.locator("li button", { hasText: "Tệp " }).first().click();
      await grid.openTab("Báo cáo nhiệm vụ");
      await take.page("tu-con-so-den-o");
      await goHome();
      await click(/2\. Biểu mẫu gửi đơn vị/);
      await pane.getByRole("button", { name: /^Tạo \d+ biểu mẫu$/ }).waitFor();
      await take.pane("bieu-mau", 640);
    },
  );

  it("a unit with the add-in: checks before it sends", async () => {
    const preview = await open();
    const { pane, grid, openFile } = preview;
    const take = await guidePictures(preview);
    await openFile("van-phong-so.xlsx", await unitTemplate("Văn phòng Sở"));
    await pane.getByRole("heading", { level: 1, name: /Báo cáo CCHC/ }).waitFor();
    await grid.openTab("Nhiệm vụ");
    await grid.type("G7", "20/3/2024");
    await pane.getByRole("button", { name: "Kiểm tra trước khi gửi" }).click();
    await pane.getByText("Còn 1 điểm phải sửa").waitFor();
    await take.page("don-vi-kiem-tra");
  });
});
