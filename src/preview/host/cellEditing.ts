import { TransportFailure, transportStatus } from "./protocol/officeError";

/** While a person edits a cell, Excel refuses requests, or holds those back that ask for it (Excel.RunOptions.delayForCellEdit). */
export class CellEditing {
  private ended: Promise<void> | undefined;

  /** A cell is opened for editing; gives the way to leave it. */
  begin(): () => void {
    let leave = (): void => undefined;
    const ended = new Promise<void>((resolve) => (leave = resolve));
    this.ended = ended;
    return () => {
      if (this.ended === ended) this.ended = undefined;
      leave();
    };
  }

  /** Lets a request through once no cell is edited; one that does not wait is refused. */
  async admit(waits: boolean): Promise<void> {
    while (this.ended) {
      if (!waits) throw new TransportFailure(transportStatus.cellEdited, "A cell is being edited.");
      await this.ended;
    }
  }
}
