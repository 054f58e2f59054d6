import { zipFiles } from "../../../xlsx/write";
import type { JobProgress } from "../../../app/job";
import type { PaneFrame } from "../paneFrame";
import type { PreviewFrame } from "./previewFrame";

/** The five-step home screen's row of "Nhận báo cáo", and the file input behind it. */
const receiveStep = "#step-reports";
const reportInput = 'input[type="file"][multiple]';

export interface SampleRun {
  files: number;
  /** All the files, to be saved. */
  zip: { name: string; bytes: Uint8Array };
}

async function insidePane(pane: PaneFrame): Promise<PreviewFrame["__cchcPreview"]> {
  await pane.open();
  return (await pane.runScript<PreviewFrame>("/preview/sample.js")).__cchcPreview;
}

/**
 * Fills the open workbook with sample units and a period, and hands the pane the reports they sent.
 * Where something else is open `makeRoom` opens a blank workbook, or says no; then nothing is done.
 */
export async function runSample(
  pane: PaneFrame,
  makeRoom: () => Promise<boolean>,
  onProgress: (progress: JobProgress) => void,
): Promise<SampleRun | undefined> {
  let inside = await insidePane(pane);
  if (!(await inside.takesSample())) {
    if (!(await makeRoom())) return undefined;
    inside = await insidePane(pane);
  }
  const sample = await inside.fillSample(onProgress);
  // The pane starts anew, at home, with the workbook as it is now.
  const fresh = await insidePane(pane);
  (await pane.element(receiveStep)).click();
  const input = await pane.element(reportInput);
  fresh.handOver(sample, input as HTMLInputElement);
  return {
    files: sample.files.length,
    zip: { name: `bao-cao-mau-${sample.year}-quy-1.zip`, bytes: zipFiles(sample.files) },
  };
}
