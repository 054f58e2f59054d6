// Pictures of every screen of the pane, for eyes: node test/taskpane/pictures.mjs [folder]
// Needs a Chromium; its path comes from CHROMIUM, else the usual places.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const folder = process.argv[2] ?? "test/output/pane";
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: ["test/taskpane/gallery.tsx"],
  bundle: true,
  outfile: join(folder, "gallery.js"),
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "error",
});
writeFileSync(
  join(folder, "index.html"),
  '<!doctype html><html lang="vi"><meta charset="utf-8"><body><div id="root"></div><script src="gallery.js"></script></body></html>',
);
const page = pathToFileURL(join(folder, "index.html")).href;

const press = (name) => (pane) => pane.getByRole("button", { name }).first().click();
const choose = async (pane) =>
  pane
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "a.xlsx", mimeType: "", buffer: Buffer.from("x") });
const pickPlan = (pane) =>
  pane
    .locator('input[type="file"]')
    .setInputFiles({ name: "ke-hoach-cchc-2024.txt", mimeType: "", buffer: Buffer.from("x") });
const menu = (name) => async (pane) => {
  await pane.getByRole("button", { name: "Việc khác" }).click();
  await pane.getByRole("menuitem", { name }).click();
};
const settle = async (pane) => pane.getByRole("radio", { name: /10:42/ }).check();

/** Name of the picture, opening, what to do there. */
const shots = [
  ["01-first", "empty"],
  ["01-paste", "empty", press("Dán phụ lục")],
  ["01-other", "other"],
  ["01-newer", "newer"],
  ["01-damaged", "damaged"],
  ["01-unfinished", "unfinished"],
  ["01-running", "running"],
  ["01-load", "empty", pickPlan],
  ["01-layout", "empty", pickPlan, press("Cách đọc bảng nhiệm vụ")],
  ["01-doubtful", "doubtful", pickPlan],
  ["01-pointing", "pointing", pickPlan],
  ["02-home", "plan"],
  ["02-home-fresh", "fresh"],
  ["02-period", "plan", async (pane) => pane.getByRole("combobox").first().click()],
  ["02-plan", "plan", press("1. Kế hoạch")],
  ["02-confirm", "plan", press("1. Kế hoạch"), press("Cần xác nhận")],
  ["02-confirmed", "plan", press("1. Kế hoạch"), press("Cần xác nhận"), press("Đúng là")],
  ["02-settings", "plan", menu("Cài đặt")],
  ["02-about", "plan", menu("Giới thiệu")],
  ["02-scoring-none", "fresh", menu("Tự chấm điểm")],
  ["02-scoring", "plan", menu("Tự chấm điểm")],
  ["02-scoring-preview", "plan", menu("Tự chấm điểm"), choose],
  ["03-templates", "plan", press("2. Biểu mẫu")],
  ["03-group", "plan", press("2. Biểu mẫu"), press("Xem các đơn vị của Các đơn vị")],
  ["03-working", "busy", press("2. Biểu mẫu"), press(/^Tạo /)],
  ["03-made", "plan", press("2. Biểu mẫu"), press(/^Tạo /)],
  ["04-choose", "fresh", press("3. Nhận")],
  ["04-read", "plan", press("3. Nhận"), choose],
  ["04-changes", "plan", press("3. Nhận"), choose, press(/^Văn phòng Sở/), press("3 ô khác nhau")],
  [
    "04-unit",
    "plan",
    press("3. Nhận"),
    choose,
    (pane) => pane.getByRole("combobox", { name: /Chọn đơn vị của/ }).click(),
  ],
  ["04-ask", "plan", press("3. Nhận"), choose, settle, press(/^Tổng hợp .*…/)],
  ["04-done", "plan", press("3. Nhận"), choose, settle, press(/^Tổng hợp .*…/), press(/^Tổng hợp$/)],
  ["05-level", "plan", press("4. Phát hiện"), press("Hoàn thành nhưng")],
  [
    "05-unit",
    "plan",
    press("4. Phát hiện"),
    (pane) => pane.getByRole("tab", { name: "Theo đơn vị" }).click(),
  ],
  ["05-clear", "clear", press("4. Phát hiện")],
  ["06-chase", "plan", press("3 chưa gửi")],
  ["06-summary", "plan", press("5. Tổng hợp")],
  ["06-failure", "failing", press("5. Tổng hợp"), press("Cập nhật")],
  ["07-unit", "template"],
  ["07-checked", "template", press("Kiểm tra"), press("Hoàn thành nhưng")],
  ["07-ready", "ready", press("Kiểm tra")],
];

const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox"],
});
const problems = [];
for (const [look, options] of [
  ["320", { viewport: { width: 320, height: 900 } }],
  ["450", { viewport: { width: 450, height: 900 } }],
  ["320-low", { viewport: { width: 320, height: 480 } }],
  ["320-contrast", { viewport: { width: 320, height: 900 }, forcedColors: "active", colorScheme: "dark" }],
]) {
  if (process.env.LOOK && process.env.LOOK !== look) continue;
  const context = await browser.newContext(options);
  await context.clock.setFixedTime(new Date("2024-03-20T10:48:00"));
  for (const [name, opening, ...steps] of shots) {
    if (process.env.SHOT && !name.includes(process.env.SHOT)) continue;
    const pane = await context.newPage();
    pane.on("pageerror", (error) => problems.push(`${look} ${name}: ${error.message}`));
    await pane.goto(`${page}#${opening}`);
    await pane.getByRole("heading").first().waitFor();
    await pane.waitForTimeout(60);
    for (const step of steps) {
      await step(pane).catch((error) =>
        problems.push(`${look} ${name}: ${String(error.message).split("\n")[0]}`),
      );
      await pane.waitForTimeout(120);
    }
    await pane.waitForTimeout(250);
    const wider = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    if (wider > 0) problems.push(`${look} ${name}: ${wider} px too wide`);
    await pane.screenshot({ path: join(folder, `${look}-${name}.png`) });
    await pane.close();
  }
  await context.close();
}
await browser.close();
console.log(problems.length > 0 ? problems.join("\n") : "no problems seen");
