import { benchBrowser, printBrowser } from "./browser";
import { benchHostile, printHostile } from "./hostile";
import { hostileFiles } from "./hostile/files";
import { officeTemplates } from "./office/officeTemplates";
import { unitReports } from "./office/unitReports";
import { withUnits } from "./office/withUnits";
import { benchReading, printReading } from "./reading";
import { asTheyComeBack } from "./reading/unitFiles";
import { benchTraffic, printTraffic } from "./traffic";
import { benchWriting, printWriting } from "./writing";

/** Reports read at once: a province's communes; the last one several provinces'. */
const sizes = [100, 500, 1_000, 2_000];
const usual = 500;
const templates = 200;

const { traffic, book } = await benchTraffic();
printTraffic(traffic);
const reports = unitReports(withUnits(book, Math.max(...sizes)));
const mail = asTheyComeBack(reports.slice(0, usual).map(({ bytes }) => bytes));
const reading = await benchReading(mail, sizes);
printReading(reading);
const writing = await benchWriting(officeTemplates(withUnits(book, templates)));
printWriting(writing);
const cameBack = reports.map((report, index) => ({ ...report, bytes: mail.files[index] ?? report.bytes }));
const browser = await benchBrowser(book, cameBack, sizes);
printBrowser(browser);
const hostile = await benchHostile(hostileFiles());
printHostile(hostile);
console.log(JSON.stringify({ traffic, reading, writing, browser: browser ?? "not measured", hostile }));
// Univer leaves a timer behind that would keep the process alive.
process.exit(traffic.useCases.some(({ syncs, atMost }) => syncs > atMost) ? 1 : 0);
