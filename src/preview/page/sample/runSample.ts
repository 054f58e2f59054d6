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

/** Fills the open workbook with sample units and a period, and hands the pane the reports they sent. */
export async function runSample(
  pane: PaneFrame,
  onProgress: (progress: JobProgress) => void,
): Promise<SampleRun> {
  await pane.open();
  const { __cchcPreview: inside } = await pane.runScript<PreviewFrame>("/preview/sample.js");
  const sample = await inside.fillSample(onProgress);
  // The pane starts anew, at home, with the workbook as it is now.
  await pane.open();
  const fresh = await pane.runScript<PreviewFrame>("/preview/sample.js");
  (await pane.element(receiveStep)).click();
  const input = await pane.element(reportInput);
  fresh.__cchcPreview.handOver(sample, input as HTMLInputElement);
  return {
    files: sample.files.length,
    zip: { name: `bao-cao-mau-${sample.year}-quy-1.zip`, bytes: zipFiles(sample.files) },
  };
}
