import { join } from "node:path";
import { build } from "esbuild";

/** A script as a program of its own in this folder; gives its path. Built as the pane is: names that tsx keeps for stack traces cost time. */
export async function childProgram(script: string, folder: string): Promise<string> {
  const outfile = join(folder, "child.cjs");
  await build({ entryPoints: [script], outfile, bundle: true, platform: "node", minify: true });
  return outfile;
}
