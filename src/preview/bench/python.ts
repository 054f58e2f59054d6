import { spawnSync } from "node:child_process";
import { clockedProcess, type ClockedProcess } from "./clockedProcess";

/** Runs a script that has openpyxl; undefined where that is not installed. */
export function pythonWithOpenpyxl(script: string, ...args: string[]): ClockedProcess | undefined {
  if (spawnSync("python3", ["-c", "import openpyxl"], { stdio: "ignore" }).status !== 0) return undefined;
  return clockedProcess("python3", ["-c", script, ...args]);
}
