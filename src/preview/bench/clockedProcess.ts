import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A process that answers each line it is given with figures, its own milliseconds first: starting it is not counted. */
export interface ClockedProcess {
  ask: (line: string) => Promise<number[]>;
  close: () => void;
}

/** Starts a program that reads lines and prints figures for each, with a blank between them. */
export function clockedProcess(command: string, args: readonly string[]): ClockedProcess {
  const running = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  return {
    async ask(line) {
      running.stdin.write(`${line}\n`);
      const answer: IteratorResult<string, undefined> = await answers.next();
      return (answer.value ?? "NaN").split(" ").map(Number);
    },
    close: () => running.stdin.end(),
  };
}
