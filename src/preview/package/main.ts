import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { zipFiles } from "../../xlsx/write";
import { readCommandLine } from "./commandLine";
import { makePackage } from "./makePackage";

const asked = readCommandLine(process.argv.slice(2));
if ("problem" in asked) {
  console.error(asked.problem);
  process.exitCode = 1;
} else {
  console.log("Đang dựng và đóng gói… / Building and packing…");
  const files = await makePackage(resolve(import.meta.dirname, "../../.."), asked);
  const zip = zipFiles(files.map(({ path, bytes }) => ({ name: path, bytes })));
  writeFileSync(asked.out, zip);
  console.log(
    `${resolve(asked.out)}: ${files.length} tệp, ${(zip.length / 1e6).toLocaleString("vi-VN", { maximumFractionDigits: 1 })} MB, cho / for ${asked.url}`,
  );
}
