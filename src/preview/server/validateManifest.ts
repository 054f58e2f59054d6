import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Microsoft's own validator, fetched when asked for. It sends the manifest to Microsoft's service. */
const validator = "office-addin-manifest@3.0.0";

const root = resolve(import.meta.dirname, "../../..");
const manifest = process.argv[2] ?? resolve(root, "manifest.xml");
const run = spawnSync("npx", ["--yes", validator, "validate", manifest], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = run.status ?? 1;
