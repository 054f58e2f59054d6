import type { JobProgress } from "../../../app/job";
import type { SampleFile } from "../../sample/sampleFiles";

/** A plan workbook ready for its reports, and the reports units sent for it. */
export interface SampleBook {
  year: number;
  files: SampleFile[];
  /** How many defects were planted in the files. */
  planted: number;
}

/** What insidePane.ts leaves on the window of the pane's frame, for the page around it. */
export interface PreviewFrame {
  __cchcPreview: {
    /** Whether the open workbook is empty or holds a plan: only there the sample data fits. */
    takesSample: () => Promise<boolean>;
    fillSample: (onProgress: (progress: JobProgress) => void) => Promise<SampleBook>;
    handOver: (sample: SampleBook, input: HTMLInputElement) => void;
  };
}
