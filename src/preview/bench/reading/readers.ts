import { read as sheetJs } from "@e965/xlsx";
import { inflateSync } from "fflate";
import { readWorkbook } from "../../../xlsx/read";
import { readDirectory } from "../../../xlsx/zip/directory";
import { deflated } from "../../../xlsx/zip/signatures";
import { openpyxlReader } from "./openpyxl";

export interface BenchReader {
  name: string;
  /** Milliseconds for the files at these places. */
  read(places: readonly number[]): Promise<number>;
  close?(): void;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** What any reader over fflate must spend: every entry inflated, nothing checked, nothing read. */
function inflateOnly(file: Uint8Array): void {
  for (const { method, start, packed, size } of readDirectory(file)) {
    if (method === deflated) inflateSync(file.subarray(start, start + packed), { out: new Uint8Array(size) });
  }
}

export const floor = "inflate alone (fflate)";
export const ours = "this reader";

/** Every reader there is on this machine, by name; undefined for one that is not installed. */
export function readersOf(files: readonly Uint8Array[]): Map<string, BenchReader | undefined> {
  const each = (name: string, one: (file: Uint8Array) => unknown): BenchReader => ({
    name,
    read: (places) =>
      timed(async () => {
        for (const place of places) await one(files[place] ?? new Uint8Array());
      }),
  });
  const python = openpyxlReader(files);
  const openpyxl = python && { name: "openpyxl, read-only", ...python };
  const readers: [string, BenchReader | undefined][] = [
    [floor, each(floor, inflateOnly)],
    [ours, each(ours, readWorkbook)],
    ["SheetJS", each("SheetJS", (file) => sheetJs(file, { cellHTML: false, cellText: false }))],
    ["openpyxl, read-only", openpyxl],
  ];
  return new Map(readers);
}
