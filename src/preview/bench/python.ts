import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

/** A Python that answers each line it is given with its own milliseconds: starting it is not counted. */
export interface Python {
  ask: (line: string) => Promise<number>;
  close: () => void;
}

/** Runs a script that has openpyxl; undefined where that is not installed. */
export function pythonWithOpenpyxl(script: string, ...args: string[]): Python | undefined {
  if (spawnSync("python3", ["-c", "import openpyxl"], { stdio: "ignore" }).status !== 0) return undefined;
  const python = spawn("python3", ["-c", script, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    async ask(line) {
      python.stdin.write(`${line}\n`);
      const answer: IteratorResult<string, undefined> = await answers.next();
      return Number(answer.value);
    },
    close: () => python.stdin.end(),
  };
}
