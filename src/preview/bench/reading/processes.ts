import { resolve } from "node:path";
import { childProgram } from "../childProgram";
import { clockedProcess, type ClockedProcess } from "../clockedProcess";
import type { Worker } from "../turns";
import { openpyxlReader } from "./openpyxl";
import { openpyxl, readerNames, type ReaderName } from "./readerName";

/** Starts the program of one reader; it is put into this folder. */
export async function readerProgram(folder: string): Promise<(name: ReaderName) => ClockedProcess> {
  const script = await childProgram(resolve(import.meta.dirname, "child.ts"), folder);
  return (name) => clockedProcess(process.execPath, [script, name]);
}

const asWorker = (name: string, asked: ClockedProcess, paths: readonly string[]): Worker => ({
  name,
  run: async (places) => (await asked.ask(places.map((place) => paths[place]).join("\t")))[0] ?? NaN,
  close: asked.close,
});

/**
 * Every reader there is on this machine, each in a process of its own: none is slowed down by what another leaves behind, as
 * none is in a pane. openpyxl only where it is installed.
 */
export function readersOf(start: (name: ReaderName) => ClockedProcess, paths: readonly string[]): Worker[] {
  const python = openpyxlReader();
  return [
    ...readerNames.map((name) => asWorker(name, start(name), paths)),
    ...(python ? [asWorker(openpyxl, python, paths)] : []),
  ];
}
