import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { buildPane } from "./buildPane";
import { fileBelow } from "./staticFiles";

/** Microsoft's own tools, fetched when asked for: they are large and of use only where there is an Excel. */
const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";
const port = 3000;

function npx(...args: string[]): void {
  const command = process.platform === "win32" ? "npx.cmd" : "npx";
  const run = spawnSync(command, ["--yes", ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) throw new Error(`${args.join(" ")} did not finish`);
}

if (process.platform === "linux") {
  console.log("Máy này không có Excel. Dùng `npm start` để xem thử. / No Excel on Linux: use `npm start`.");
  process.exit(1);
}

const root = resolve(import.meta.dirname, "../../..");
const dist = resolve(root, "dist/excel-pane");
npx(certificates, "install");
await buildPane(resolve(root, "webpack.config.js"), "development", dist);

const keys = join(homedir(), ".office-addin-dev-certs");
const options = {
  key: readFileSync(join(keys, "localhost.key")),
  cert: readFileSync(join(keys, "localhost.crt")),
};
createServer(options, (request, response) => {
  const path = new URL(request.url ?? "/", "https://localhost").pathname;
  void fileBelow(dist, path).then((file) => {
    if (file)
      response.writeHead(200, { "content-type": file.type, "cache-control": "no-store" }).end(file.bytes);
    else response.writeHead(404).end();
  });
}).listen(port, "127.0.0.1", () => {
  console.log(`Bảng công việc / The pane: https://localhost:${port}/taskpane.html`);
  npx(debugging, "start", resolve(root, "manifest.xml"), "desktop", "--no-debug");
});
