import type { Job, JobProgress } from "../../../app/job";
import { previewPlan, writePlan } from "../../../app/loadPlan";
import { openBook } from "../../../app/openBook";
import { currentPlanBook } from "../../../app/planBook";
import { writePlanBook } from "../../../app/run/writePlanBook";
import { samplePlan } from "../../../app/samplePlan";
import { sampleFiles } from "../../sample/sampleFiles";
import { withSampleBaselines } from "../../sample/withSampleBaselines";
import { withSampleUnits } from "../../sample/withSampleUnits";
import type { PreviewFrame, SampleBook } from "./previewFrame";

/** The mail is the same each time. */
const seed = 2024;

/** When the first of the files was saved; each later one a few minutes after it. */
const firstSaved = [2, 14, 8, 5] as const;
const minutesApart = 7;

const jobOf = (onProgress: (progress: JobProgress) => void): Job => ({
  onProgress,
  signal: new AbortController().signal,
});

async function loadBundledPlan(job: Job): Promise<void> {
  const { value } = await previewPlan(await samplePlan(), job);
  if (!value) throw new Error("the bundled plan holds no plan");
  await writePlan(value, job);
}

async function takesSample(): Promise<boolean> {
  const { kind } = await openBook();
  return kind === "empty" || kind === "plan";
}

/** Enters what an office enters by hand (units, baselines, period, as-of date), over the use cases of the app. */
async function fillSample(onProgress: (progress: JobProgress) => void): Promise<SampleBook> {
  const job = jobOf(onProgress);
  const { kind } = await openBook();
  if (kind === "empty") await loadBundledPlan(job);
  const book = await currentPlanBook();
  const { year } = book.plan;
  const filled = withSampleBaselines(
    withSampleUnits({ ...book, periodId: `${year}-Q1`, asOf: `${year}-03-20` }),
  );
  await writePlanBook(filled, job);
  const mail = sampleFiles(seed, filled);
  if (!mail) throw new Error("the sample units are not in the workbook");
  return { year, files: mail.files, planted: mail.planted.length };
}

/** Chooses the files in the pane's own file input, as if a person had. */
function handOver({ year, files }: SampleBook, input: HTMLInputElement): void {
  const [month, day, hour, minute] = firstSaved;
  const chosen = new DataTransfer();
  for (const [index, { name, bytes }] of files.entries()) {
    const lastModified = new Date(year, month, day, hour, minute + index * minutesApart).getTime();
    chosen.items.add(new File([bytes.slice()], name, { lastModified }));
  }
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

const frame = window as Window & Partial<PreviewFrame>;
frame.__cchcPreview = { takesSample, fillSample, handOver };
