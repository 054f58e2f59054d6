import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { bundledPlan } from "../../planDocument/bundled";
import { writeWorkbook } from "../../xlsx/write";
import { openWorkbook } from "../headless/openWorkbook";
import { compare } from "./compare";
import { report } from "./report";
import { wholeJob, type WholeJob } from "./wholeJob";

const { values: options } = parseArgs({
  options: { out: { type: "string", default: "demo-out" }, seed: { type: "string", default: "2024" } },
});

function save(folder: string, job: WholeJob, findings: unknown): void {
  for (const name of ["mau", "bao-cao", "lich", "tra-lai"]) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true });
  }
  const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);
  write("ke-hoach.xlsx", writeWorkbook(job.planWorkbook));
  write("tong-hop.xlsx", writeWorkbook(job.consolidated));
  for (const [name, bytes] of Object.entries(unzipSync(job.templates.bytes))) write(`mau/${name}`, bytes);
  const { download } = job.returns;
  for (const [name, bytes] of Object.entries(download ? unzipSync(download.bytes) : {})) write(name, bytes);
  for (const { name, bytes } of job.mail.files) write(`bao-cao/${name}`, bytes);
  write("bao-cao.docx", job.report.download.bytes);
  write("don-doc.docx", job.letter.download.bytes);
  const calendars = job.calendars.download ? unzipSync(job.calendars.download.bytes) : {};
  for (const [name, bytes] of Object.entries(calendars)) write(`lich/${name}`, bytes);
  write("findings.json", `${JSON.stringify(findings, null, 2)}\n`);
}

const started = performance.now();
const folder = resolve(options.out);
const { name, url } = bundledPlan();
const open = await openWorkbook();
Object.assign(globalThis, open.globals);
const job = await wholeJob(open.host, { name, bytes: readFileSync(url) }, Number(options.seed), (_, work) =>
  work(),
);
const found = job.book.consolidation.findings;
const comparison = compare(job.mail, found);
save(folder, job, { plan: job.planFindings, reports: found, planted: job.mail.planted, comparison });
console.log(report(job, comparison, (performance.now() - started) / 1000, folder));
open.close();
// Univer leaves a timer behind that would keep the process alive.
process.exit(comparison.missed.length + comparison.unplanted.length > 0 ? 1 : 0);
