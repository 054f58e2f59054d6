// Takes the user guide's pictures anew: npm run guide:pictures [-- folder of npm run demo]
// Screens come from a test in Chromium; sheets on paper from LibreOffice, where soffice and pdftoppm are.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const pictures = resolve("docs/pictures");
const work = resolve("test/output/guide-paper");
const demo = resolve(process.argv[2] ?? "test/output/guide-demo");

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (error?.code === "ENOENT") return false;
  if (status !== 0) process.exit(status ?? 1);
  return true;
}

/** The page of a PDF with this text, 1-based. */
function pageWith(pdf, text) {
  for (let page = 1; page <= 20; page += 1) {
    const { stdout } = spawnSync("pdftotext", ["-f", page, "-l", page, pdf, "-"], { encoding: "utf8" });
    if (stdout.normalize("NFC").includes(text)) return page;
  }
  throw new Error(`${pdf} has no page with “${text}”`);
}

mkdirSync(pictures, { recursive: true });
mkdirSync(work, { recursive: true });
const test = ["node_modules/vitest/vitest.mjs", "run", "--project", "browser", "test/browser/guide.test.ts"];
run(process.execPath, test, { CCHC_GUIDE_PICTURES: pictures });

if (!process.argv[2])
  run(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/preview/demo/main.ts", "--out", demo]);
const template = readdirSync(join(demo, "mau")).find((name) => name.includes("van-phong-so"));
const books = [join(demo, "mau", template), join(demo, "tong-hop.xlsx")];
if (!run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", work, ...books])) {
  console.log("No LibreOffice here: the pictures of sheets on paper stay as they are.");
  process.exit(0);
}
const templatePdf = join(work, template.replace(/xlsx$/, "pdf"));
for (const [pdf, text, name] of [
  [templatePdf, "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "trang-nhiem-vu"],
  [templatePdf, "BÁO CÁO CHỈ TIÊU", "trang-chi-tieu"],
  [join(work, "tong-hop.pdf"), "TỔNG HỢP KẾT QUẢ THỰC HIỆN", "trang-tong-hop"],
]) {
  const page = String(pageWith(pdf, text));
  run("pdftoppm", ["-r", "96", "-png", "-singlefile", "-f", page, "-l", page, pdf, join(pictures, name)]);
}
