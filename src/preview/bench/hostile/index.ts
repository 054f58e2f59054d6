import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { childProgram } from "../childProgram";
import { filesOnDisk } from "../filesOnDisk";
import { row } from "../row";
import type { HostileFile } from "./files";

export interface HostileFigures {
  files: { name: string; outcome: string; ms: number; peakMb: number }[];
}

/** A reader that hangs is ended after this, ms. */
const patience = 30_000;

/** Each file read in a process of its own, so that its memory is its own and it can be ended. */
export async function benchHostile(files: readonly HostileFile[]): Promise<HostileFigures> {
  const { folder, paths, remove } = filesOnDisk(files.map(({ bytes }) => bytes));
  try {
    const script = await childProgram(resolve(import.meta.dirname, "child.ts"), folder);
    return {
      files: files.map(({ name }, index) => {
        const { stdout, status } = spawnSync(process.execPath, [script, paths[index] ?? ""], {
          encoding: "utf8",
          timeout: patience,
        });
        if (status !== 0) return { name, outcome: "CRASHED OR HUNG", ms: patience, peakMb: NaN };
        return { name, ...(JSON.parse(stdout) as { outcome: string; ms: number; peakMb: number }) };
      }),
    };
  } finally {
    remove();
  }
}

export function printHostile({ files }: HostileFigures): void {
  console.log("\nhostile files, each in a process of its own (at most 5 s and 512 MB)");
  for (const { name, outcome, ms, peakMb } of files)
    console.log(name.padEnd(48) + row(outcome, `${(ms / 1000).toFixed(2)} s`, `${peakMb.toFixed(0)} MB`));
  const worst = (figure: "ms" | "peakMb") => Math.max(...files.map((one) => one[figure]));
  console.log(row("worst", `${(worst("ms") / 1000).toFixed(2)} s`, `${worst("peakMb").toFixed(0)} MB`));
}
