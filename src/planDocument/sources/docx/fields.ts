/** Follows fields (ECMA-376 part 1, 17.16.18): between begin and separate stands the instruction, which nobody sees. */
export class Fields {
  private readonly open: ("instruction" | "result")[] = [];

  mark(kind: string | undefined): void {
    if (kind === "begin") this.open.push("instruction");
    else if (kind === "end") this.open.pop();
    else if (kind === "separate" && this.open.length > 0) this.open[this.open.length - 1] = "result";
  }

  /** An instruction ends with its paragraph at the latest: a field that is never closed hides no more than that. */
  endParagraph(): void {
    while (this.open.at(-1) === "instruction") this.open.pop();
  }

  get inInstruction(): boolean {
    return this.open.includes("instruction");
  }
}
