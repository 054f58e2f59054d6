import type { ClockedProcess } from "../clockedProcess";

export interface GrowthStep {
  files: number;
  msPerFile: number;
  rssMb: number;
}

/** Files in hand at once. */
const turn = 20;

/** Reads `count` files, the same again where there are fewer; gives milliseconds in all, and the process's memory then. */
async function readAll(
  asked: ClockedProcess,
  paths: readonly string[],
  count: number,
): Promise<{ ms: number; rssMb: number }> {
  let [ms, rssMb] = [0, 0];
  for (let from = 0; from < count; from += turn) {
    const own = Array.from(
      { length: Math.min(turn, count - from) },
      (_, at) => paths[(from + at) % paths.length],
    );
    const [spent = NaN, memory = NaN] = await asked.ask(own.join("\t"));
    ms += spent;
    rssMb = memory;
  }
  return { ms, rssMb };
}

/** How time and memory grow with the number of files: each number in a process of its own, warmed up by every file once. */
export async function growth(
  start: () => ClockedProcess,
  paths: readonly string[],
  sizes: readonly number[],
): Promise<GrowthStep[]> {
  const steps: GrowthStep[] = [];
  for (const files of sizes) {
    const asked = start();
    await readAll(asked, paths, paths.length);
    const { ms, rssMb } = await readAll(asked, paths, files);
    asked.close();
    steps.push({ files, msPerFile: ms / files, rssMb });
  }
  return steps;
}
