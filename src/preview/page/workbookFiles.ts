import { blankSheet } from "../../sheets/model/blankSheet";
import type { BookSpec } from "../../sheets/model/book";
import { writeWorkbook } from "../../xlsx/write";
import type { WorkbookHost } from "../host/workbookHost";
import { openXlsx } from "../open/openXlsx";
import type { PaneFrame } from "./paneFrame";
import { saveFile } from "./saveFile";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const blankWorkbook: BookSpec = { title: "", names: [], sheets: [blankSheet("Trang1")] };

/** The chosen file is no .xlsx workbook. */
export class NotXlsx extends Error {
  override name = "NotXlsx";
}

/** Opening, saving and leaving the one workbook of the preview. */
export class WorkbookFiles {
  private named = "";
  /** Whether anything was written or typed since the workbook was opened or saved. */
  changed = false;

  constructor(
    private readonly host: WorkbookHost,
    private readonly pane: PaneFrame,
  ) {
    const changes = new Set([10, 13, 15]);
    host.subscribe((type) => {
      if (changes.has(type)) this.changed = true;
    });
  }

  /** Name of the open file, without folder. */
  get name(): string {
    return this.named;
  }

  async openBlank(): Promise<void> {
    await this.replace(blankWorkbook, "Sổ mới.xlsx");
  }

  /** Rejects with NotXlsx, and leaves everything as it was, when the file is none. */
  async open(file: File): Promise<void> {
    const book = await openXlsx(new Uint8Array(await file.arrayBuffer())).catch(() => {
      throw new NotXlsx(file.name);
    });
    await this.replace(book, file.name);
  }

  async save(): Promise<void> {
    saveFile(this.named, writeWorkbook(await this.host.toBook()), xlsxType);
    this.changed = false;
  }

  /** The add-in stops before the workbook goes and starts anew with the next, as in Excel. */
  private async replace(book: BookSpec, name: string): Promise<void> {
    await this.pane.close();
    try {
      this.host.writeSettings({});
      await this.host.loadBook(book);
      this.named = name;
      this.changed = false;
    } finally {
      await this.pane.open();
    }
  }
}
