import { parseArgs } from "node:util";
import { benchBrowser, printBrowser } from "./browser";
import { benchHostile, printHostile } from "./hostile";
import { hostileFiles } from "./hostile/files";
import { officeTemplates } from "./office/officeTemplates";
import { unitReports } from "./office/unitReports";
import { withUnits } from "./office/withUnits";
import { benchPane, printPane } from "./pane";
import { benchReading, printReading } from "./reading";
import { asTheyComeBack } from "./reading/unitFiles";
import { benchTraffic, printTraffic } from "./traffic";
import { benchWriting, printWriting } from "./writing";

const parts = ["reading", "writing", "browser", "hostile", "pane"] as const;
type Part = (typeof parts)[number];

/** `npm run bench -- reading browser --sizes 100,500` measures these parts only; traffic always comes first, for its workbook is the ground. */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: "string", default: "100,500,1000,2000" } },
});
/** Reports read at once: a province's communes; the last one several provinces'. */
const sizes = options.sizes.split(",").map(Number);
const usual = 500;
const templates = 200;
const unknown = positionals.filter((name) => !(parts as readonly string[]).includes(name));
if (unknown.length > 0 || sizes.some((size) => !(size > 0))) {
  console.error(`npm run bench -- [${parts.join(" | ")}] [--sizes 100,500]`);
  process.exit(2);
}
const isWanted = (part: Part) => positionals.length === 0 || positionals.includes(part);

const { traffic, book } = await benchTraffic();
printTraffic(traffic);
const reports =
  isWanted("reading") || isWanted("browser") ? unitReports(withUnits(book, Math.max(usual, ...sizes))) : [];
const mail = asTheyComeBack(reports.slice(0, usual).map(({ bytes }) => bytes));
const reading = isWanted("reading") && (await benchReading(mail, sizes));
if (reading) printReading(reading);
const writing = isWanted("writing") && (await benchWriting(officeTemplates(withUnits(book, templates))));
if (writing) printWriting(writing);
const cameBack = reports.map((report, index) => ({ ...report, bytes: mail.files[index] ?? report.bytes }));
const browser = isWanted("browser") && ((await benchBrowser(book, cameBack, sizes)) ?? "no Chromium");
if (browser) printBrowser(browser);
const hostile = isWanted("hostile") && (await benchHostile(hostileFiles()));
if (hostile) printHostile(hostile);
const pane = isWanted("pane") && (await benchPane());
if (pane) printPane(pane);
console.log(JSON.stringify({ traffic, reading, writing, browser, hostile, pane }));
// Univer leaves a timer behind that would keep the process alive.
process.exit(traffic.useCases.some(({ syncs, atMost }) => syncs > atMost) ? 1 : 0);
