import { createServer, type Server } from "node:http";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileBelow, type ServedFile } from "./staticFiles";
import { withLocalOffice } from "./paneHtml";

export interface Folders {
  /** The pane as built. */
  pane: string;
  /** preview.js, preview.css, bridge.js and sample.js. */
  page: string;
  /** src/preview/page: index.html. */
  source: string;
  /** src/planDocument/data: the bundled plan, for sample.js. */
  plans: string;
}

function officeFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** Pages of the add-in that load office.js. */
const withOffice: ReadonlySet<string> = new Set(["/taskpane.html", "/commands.html"]);

async function answer(path: string, folders: Folders): Promise<ServedFile | undefined> {
  if (path === "/") return fileBelow(folders.source, "/index.html");
  if (path.startsWith("/preview/")) return fileBelow(folders.page, path.slice("/preview".length));
  if (path.startsWith("/office/")) return fileBelow(officeFolder(), path.slice("/office".length));
  if (path.startsWith("/data/")) return fileBelow(folders.plans, path.slice("/data".length));
  const file = await fileBelow(folders.pane, path);
  if (file && withOffice.has(path)) {
    return { ...file, bytes: Buffer.from(withLocalOffice(file.bytes.toString("utf8"))) };
  }
  return file;
}

/** Serves the preview on this machine only. Port 0 takes a free one. */
export function startServer(folders: Folders, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    answer(path, folders).then(
      (file) => {
        if (!file) response.writeHead(404).end();
        else
          response.writeHead(200, { "content-type": file.type, "cache-control": "no-store" }).end(file.bytes);
      },
      (reason: unknown) => {
        console.error(reason);
        response.writeHead(500).end();
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
