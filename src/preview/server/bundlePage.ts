import { build } from "esbuild";
import { join } from "node:path";

/**
 * Bundles the preview page (grid, host, toolbar), the bridge and the sample data's script into `folder`.
 * Apart from the pane and by esbuild: Univer in webpack takes a minute. Names are kept, so that host errors name their classes.
 */
export async function bundlePage(root: string, folder: string): Promise<void> {
  await build({
    entryPoints: {
      preview: join(root, "src/preview/page/index.ts"),
      bridge: join(root, "src/preview/bridge/index.ts"),
      sample: join(root, "src/preview/page/sample/insidePane.ts"),
    },
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    keepNames: true,
    // A classic script has no import.meta; assets named beside it stand beside the page, where the server puts them.
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": "document.baseURI" },
    loader: { ".woff2": "dataurl" },
    logLevel: "warning",
  });
}
