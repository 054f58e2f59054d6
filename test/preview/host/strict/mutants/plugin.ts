import { join } from "node:path";
import type { Plugin } from "vite";
import { mutants } from "./list";

const mark = /\?mutant=(\d+)$/;
/** What is made anew for each mutant: the host, what opens it, and its tests. */
const own =
  /\/(src\/preview\/(host|bridge)|test\/preview\/host|test\/office)\/|\/headless\/openWorkbook\.ts$/;

/**
 * Serves "….test.ts?mutant=3": the test file and the whole host it runs on, with mutant 3 in it. Nothing on disk changes.
 * Such a test file gets `collect.ts` for Vitest, so that its tests can be run and looked at from within a test.
 */
export function hostMutants(root: string): Plugin {
  const collect = join(root, "test/preview/host/strict/mutants/collect.ts");
  return {
    name: "host-mutants",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const number = importer && mark.exec(importer)?.[1];
      if (!number) return null;
      if (source === "vitest") return collect;
      const found = await this.resolve(source, importer.replace(mark, ""), { ...options, skipSelf: true });
      return found && !found.external && own.test(found.id)
        ? { ...found, id: `${found.id}?mutant=${number}` }
        : found;
    },
    transform(code, id) {
      const number = mark.exec(id)?.[1];
      const mutant = number === undefined ? undefined : mutants[Number(number)];
      if (!mutant || !id.replace(mark, "").endsWith(`/src/preview/host/${mutant.file}`)) return null;
      return code.replace(mutant.from, () => mutant.to);
    },
  };
}
