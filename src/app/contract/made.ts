import type { UnitName } from "./bookState";

export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
}

export interface TemplatesMade {
  /** One .xlsx, or one .zip when several; absent when sheets were made in the workbook. */
  download?: TemplateFile;
  units: number;
  /** Units without lead tasks, who get indicators only. */
  indicatorsOnly: UnitName[];
}

/** A report in Word. */
export interface ReportMade {
  download: TemplateFile;
  /** Figures left as "…" since the workbook's sheets are not up to date with its data. */
  unquoted: number;
}

export interface CalendarsMade {
  /** Units that have due days before them. */
  units: number;
  /** One .ics, or one .zip when several; absent when no unit has any. */
  download?: TemplateFile;
}

/** What one unit is to be reminded of, in numbers and as a text to send it. Always Vietnamese. */
export interface ChasedUnit extends UnitName {
  missing: boolean;
  overdue: number;
  dueSoon: number;
  toFix: number;
  text: string;
}

/** One file that goes back to its unit. */
export interface ReturnedFile {
  /** As it came in, and as it goes back. */
  file: string;
  name: string;
  unit?: UnitName;
  /** How many points it lists. */
  points: number;
  /** The unit's own file with notes; else the list alone, for the file cannot be added to. */
  isCopy: boolean;
}

export interface ReturnsMade {
  /** One workbook, or one .zip when several; absent when there is nothing to send back. */
  download?: TemplateFile;
  returned: ReturnedFile[];
  /** Files that are none of those received, by their contents. */
  notReceived: string[];
  /** Files in which there is nothing to correct or review. */
  nothingToSay: string[];
}
