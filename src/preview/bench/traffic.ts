import { readFileSync } from "node:fs";
import type { PlanBook } from "../../domain/plan/planBook";
import { bundledPlan } from "../../planDocument/bundled";
import { wholeJob, type Step } from "../demo/wholeJob";
import { openWorkbook } from "../headless/openWorkbook";
import type { HostCounters } from "../host/workbookHost";
import { otherUseCases } from "./otherUseCases";

interface Measured extends HostCounters {
  step: string;
  /** Against the time of all use cases in this same run; a share, for machines differ. */
  share: number;
}

export interface TrafficFigures {
  steps: Measured[];
  useCases: { useCase: string; syncs: number; atMost: number }[];
}

/** What the add-in promises: syncs of a use case, over all its steps. */
const limits = [
  { useCase: "write the plan", steps: ["loadPlan"], atMost: 12 },
  { useCase: "consolidate 37 units", steps: ["readReports", "consolidate"], atMost: 20 },
];

/** Round trips and bytes between the add-in and Excel, by use case; and the book at the job's end. */
export async function benchTraffic(): Promise<{ traffic: TrafficFigures; book: PlanBook }> {
  const open = await openWorkbook();
  Object.assign(globalThis, open.globals);
  const measured: (HostCounters & { step: string; ms: number })[] = [];
  const step: Step = async (name, work) => {
    open.host.resetCounters();
    const started = performance.now();
    const result = await work();
    measured.push({ step: name, ...open.host.counters, ms: performance.now() - started });
    return result;
  };
  const { name, url } = bundledPlan();
  const { book } = await wholeJob(open.host, { name, bytes: readFileSync(url) }, 2024, step);
  await otherUseCases(open.host, book, step);
  // Only once the last calculation is over may its workbook go.
  await open.host.toBook();
  open.close();
  const whole = measured.reduce((sum, { ms }) => sum + ms, 0);
  const useCases = limits.map(({ useCase, steps, atMost }) => {
    const own = measured.filter((one) => steps.includes(one.step));
    return { useCase, syncs: own.reduce((sum, { requests }) => sum + requests, 0), atMost };
  });
  return {
    traffic: { steps: measured.map(({ ms, ...rest }) => ({ ...rest, share: ms / whole })), useCases },
    book,
  };
}

export function printTraffic({ steps, useCases }: TrafficFigures): void {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
  console.log(
    `${"use case".padEnd(20)}${"syncs".padStart(7)}${"sent".padStart(10)}${"received".padStart(10)}${"time".padStart(7)}`,
  );
  for (const { step, requests, bytesIn, bytesOut, share } of steps) {
    const cells = [
      String(requests).padStart(7),
      kilobytes(bytesIn).padStart(10),
      kilobytes(bytesOut).padStart(10),
    ];
    console.log(`${step.padEnd(20)}${cells.join("")}${`${Math.round(share * 100)} %`.padStart(7)}`);
  }
  for (const { useCase, syncs, atMost } of useCases)
    console.log(`${useCase}: ${syncs} syncs (at most ${atMost})${syncs > atMost ? " TOO MANY" : ""}`);
}
