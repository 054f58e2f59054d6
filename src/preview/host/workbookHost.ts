import type { BookSpec } from "../../sheets/model/book";
import type { CellAppearance } from "./engine/appearance";
import type { Refusal } from "./engine/peopleGate";

/** What the bridge tells the client about: an event of the Rich API. */
export type EventListener = (type: number, target: string, argsJson: string) => void;

/** What has passed through the host since the last reset. */
export interface HostCounters {
  /** Requests, which is what context.sync() makes. */
  requests: number;
  bytesIn: number;
  bytesOut: number;
}

/** The open workbook as the client library (over the bridge), tests and the preview page see it. */
export interface WorkbookHost {
  /** The newest ExcelApi set this Excel has, "1.14". */
  readonly excelApi: string;
  /**
   * One Rich API request body (JSON) → response body (JSON). Requests run one after another. While a cell is edited one
   * that does not wait is refused. Rejects with TransportFailure.
   */
  request(json: string, waitsForCellEdit?: boolean): Promise<string>;
  /** Gets every event; returns the way to stop. */
  subscribe(listener: EventListener): () => void;
  /** Office.context.document.settings as the workbook keeps them. */
  readSettings(): Record<string, string>;
  writeSettings(settings: Record<string, string>): void;

  /** Types into a cell as a person would, with Vietnamese number and date habits. Locked cells and invalid values are refused. */
  typeIntoCell(sheet: string, address: string, text: string): Promise<"ok" | "refused">;
  /** Opens a cell's editor, as a person does; gives the way to leave it. */
  editCell(): () => void;
  /** Takes back the last thing a person did, as Ctrl+Z; false when nothing is left: each change by the add-in clears the list. */
  undo(): Promise<boolean>;
  /** What a cell shows, conditional formats applied. */
  cellAppearance(sheet: string, address: string): Promise<CellAppearance>;
  /** Replaces the open workbook. */
  loadBook(book: BookSpec): Promise<void>;
  /** The workbook as data: everything that would be saved. */
  toBook(): Promise<BookSpec>;
  /** Resolves when every formula shows its current result. */
  settle(): Promise<void>;

  /** Calls back when a person tried in the grid what a protected sheet does not allow; returns the way to stop. */
  onRefusal(listener: (refusal: Refusal) => void): () => void;

  readonly counters: HostCounters;
  resetCounters(): void;
  /** Makes the n-th request from now fail: before anything is done, or after all is done and only the answer is lost. */
  failAt(n: number, when: "before" | "after"): void;
  /** Stops listening to Univer. */
  dispose(): void;
}
