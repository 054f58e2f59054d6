/** Another pane is writing this workbook; nothing was changed. */
export class BookBusy extends Error {
  override name = "BookBusy";
  readonly code = "bookBusy";
}

/** A run over this workbook has not ended: it must be finished or taken back before anything else is done. */
export class RunUnfinished extends Error {
  override name = "RunUnfinished";
  readonly code = "runUnfinished";
  /** `cause` is what the run died of, where it died just now. */
  constructor(cause?: unknown) {
    super("a run is unfinished", { cause });
  }
}

/** A sheet named as one of ours stands in the workbook with something else on it: it is not written over. */
export class SheetNameTaken extends Error {
  override name = "SheetNameTaken";
  readonly code = "sheetNameTaken";
}
