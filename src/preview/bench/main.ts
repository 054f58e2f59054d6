import { readFileSync } from "node:fs";
import { bundledPlan } from "../../planDocument/bundled";
import { wholeJob, type Step } from "../demo/wholeJob";
import { openWorkbook } from "../headless/openWorkbook";
import type { HostCounters } from "../host/workbookHost";
import { benchReading, printReading } from "./reading";

interface Measured extends HostCounters {
  step: string;
  /** Against the time of the whole job in this same run; a share, for machines differ. */
  share: number;
}

/** What the add-in promises: syncs of a use case, over all its steps. */
const limits = [
  { useCase: "load the plan", steps: ["readPlan", "loadPlan"], syncs: 12 },
  { useCase: "consolidate 37 units", steps: ["readReports", "consolidate"], syncs: 20 },
];

const open = await openWorkbook();
Object.assign(globalThis, open.globals);
const measured: (Measured & { ms: number })[] = [];

const step: Step = async (name, work) => {
  open.host.resetCounters();
  const started = performance.now();
  const result = await work();
  measured.push({ step: name, ...open.host.counters, share: 0, ms: performance.now() - started });
  return result;
};

const { name, url } = bundledPlan();
const { book } = await wholeJob(open.host, { name, bytes: readFileSync(url) }, 2024, step);
const whole = measured.reduce((sum, { ms }) => sum + ms, 0);
const table = measured.map(({ ms, ...rest }): Measured => ({ ...rest, share: ms / whole }));

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
console.log(
  `${"use case".padEnd(16)}${"syncs".padStart(7)}${"sent".padStart(10)}${"received".padStart(10)}${"time".padStart(7)}`,
);
for (const row of table) {
  const cells = [
    String(row.requests).padStart(7),
    kilobytes(row.bytesIn).padStart(10),
    kilobytes(row.bytesOut).padStart(10),
  ];
  console.log(`${row.step.padEnd(16)}${cells.join("")}${`${Math.round(row.share * 100)} %`.padStart(7)}`);
}
let failed = false;
for (const { useCase, steps, syncs } of limits) {
  const used = table.filter((row) => steps.includes(row.step)).reduce((sum, row) => sum + row.requests, 0);
  failed ||= used > syncs;
  console.log(`${useCase}: ${used} syncs (at most ${syncs})${used > syncs ? " TOO MANY" : ""}`);
}
open.close();
const reading = await benchReading(book);
printReading(reading);
console.log(JSON.stringify({ traffic: table, reading }));
// Univer leaves a timer behind that would keep the process alive.
process.exit(failed ? 1 : 0);
