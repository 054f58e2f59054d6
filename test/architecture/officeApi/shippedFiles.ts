import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Layers that can hold an object of Office.js: the one that talks to Excel and those above it. */
const above = ["excel", "app", "commands", "taskpane"];

/**
 * Source files that may use Office.js: those of the layers above, and any other that names its globals. Deeper layers
 * cannot import from src/excel, so that only the globals' names could bring them an object of it.
 */
export function shippedFiles(root: string): string[] {
  const source = join(root, "src");
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("preview"))
    .filter((path) => {
      const layer = path.split(/[\\/]/)[0] ?? "";
      return (
        above.includes(layer) || /\b(Excel|Office\w*)\s*\./.test(readFileSync(join(source, path), "utf8"))
      );
    })
    .map((path) => join(source, path));
}
