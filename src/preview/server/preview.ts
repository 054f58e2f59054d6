import { resolve } from "node:path";
import type { AddressInfo } from "node:net";
import { buildPane } from "./buildPane";
import { bundlePage } from "./bundlePage";
import { startServer } from "./server";

const root = resolve(import.meta.dirname, "../../..");

export interface Preview {
  url: string;
  /** The folder of the pane as built. */
  pane: string;
  stop: () => Promise<void>;
}

/** Builds the pane and the preview page, and serves both. Port 0 takes a free one. */
export async function openPreview(port: number, mode: "development" | "production"): Promise<Preview> {
  const pane = resolve(root, "dist/preview-pane", mode);
  const page = resolve(root, "dist/preview");
  await Promise.all([buildPane(resolve(root, "webpack.config.js"), mode, pane), bundlePage(root, page)]);
  const source = resolve(root, "src/preview/page");
  const plans = resolve(root, "src/planDocument/data");
  const server = await startServer({ pane, page, source, plans }, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}/`,
    pane,
    stop: () =>
      new Promise((resolveStop) => {
        server.close(() => resolveStop());
        server.closeAllConnections();
      }),
  };
}
