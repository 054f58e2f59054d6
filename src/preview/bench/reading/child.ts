import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { timed } from "../turns";
import type { ReaderName } from "./readerName";
import { readers } from "./readers";

/** Reads the files of each line by the reader it was started for; answers with milliseconds, and this process's memory in MB. */
async function answer(paths: readonly string[]): Promise<void> {
  const read = readers[process.argv[2] as ReaderName];
  const files = paths.map((path) => new Uint8Array(readFileSync(path)));
  const ms = await timed(async () => {
    for (const file of files) await read(file);
  });
  console.log(`${ms} ${process.memoryUsage.rss() / 1024 / 1024}`);
}

async function answerAll(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) await answer(line.split("\t"));
}

void answerAll();
