import { build } from "esbuild";
import { join } from "node:path";

/**
 * Bundles the preview page (grid, host, toolbar) and the bridge into `folder`.
 * Apart from the pane and by esbuild: Univer in webpack takes a minute. Names are kept, so that host errors name their classes.
 */
export async function bundlePage(root: string, folder: string): Promise<void> {
  await build({
    entryPoints: {
      preview: join(root, "src/preview/page/index.ts"),
      bridge: join(root, "src/preview/bridge/index.ts"),
    },
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    keepNames: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".txt": "text", ".woff2": "dataurl" },
    logLevel: "warning",
  });
}
