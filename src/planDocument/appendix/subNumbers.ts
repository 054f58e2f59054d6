import type { NumberForm } from "./numberForm";

/** Numbers for tasks that print none of their own, or only a letter or bullet under a number. */
export class SubNumbers {
  /** The last whole number, of a task or a heading. */
  private above = "";
  private letter = "";
  private below = 0;
  private counted = 0;

  restart(): void {
    this.above = "";
    this.letter = "";
    this.below = 0;
  }

  /** A heading inside a group: what follows without a number is counted under it. */
  heading(form: NumberForm | undefined): void {
    this.next(form, true);
  }

  /** `numbered`: whether the other rows print numbers, so that one without belongs to the number above. */
  next(form: NumberForm | undefined, numbered: boolean): string {
    if (form?.kind === "count" || form?.kind === "section") {
      this.above = form.number;
      this.letter = "";
      this.below = 0;
      if (/^\d+$/.test(form.number)) this.counted = Number(form.number);
      return form.number;
    }
    if (form?.kind === "letter") {
      this.letter = form.number;
      this.below = 0;
      return dotted(this.above, form.number);
    }
    const over = dotted(this.above, this.letter);
    if ((form?.kind === "bullet" || numbered) && over !== "") {
      this.below += 1;
      return `${over}.${this.below}`;
    }
    this.counted += 1;
    this.above = String(this.counted);
    this.letter = "";
    this.below = 0;
    return this.above;
  }
}

function dotted(above: string, part: string): string {
  return [above, part].filter((text) => text !== "").join(".");
}
