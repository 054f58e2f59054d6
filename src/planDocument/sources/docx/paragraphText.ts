import type { XmlElement } from "../../../xlsx/read/xml";
import { Fields } from "./fields";
import { isOn } from "./namespaces";
import { readSymbols, symbolOf } from "./symbols";

/** What stands for a character in a run. A soft hyphen shows only where a line breaks, but is a letter in TCVN3. */
const characters: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["ptab", " "],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
  ["softHyphen", "\u00ad"],
]);

interface Run {
  hidden: boolean;
  capitals: boolean;
  font: string | undefined;
}

/** Collects the text that is seen, from the elements of runs. */
export class ParagraphText {
  private readonly runs: Run[] = [];
  private readonly fields = new Fields();
  private piece: string | undefined;
  private keepsSpace = false;

  constructor(private readonly add: (text: string, capitals: boolean) => void) {}

  open(element: XmlElement): void {
    const { name, parent } = element;
    const run = this.runs.at(-1);
    this.piece = undefined;
    if (name === "r") this.runs.push({ hidden: false, capitals: false, font: undefined });
    else if (name === "t") {
      this.piece = "";
      this.keepsSpace = element.attribute("xml:space") === "preserve";
    } else if (name === "fldChar") this.fields.mark(element.own("fldCharType"));
    else if (name === "sym") this.show(symbolOf(element.own("char"), element.own("font")));
    else if (parent === "r") this.show(characters.get(name) ?? "");
    else if (parent === "rPr" && run) {
      if (name === "vanish") run.hidden = isOn(element.own("val"));
      else if (name === "caps") run.capitals = isOn(element.own("val"));
      else if (name === "rFonts") run.font = element.own("ascii") ?? element.own("hAnsi");
    }
  }

  text(piece: string): void {
    if (this.piece !== undefined) this.piece += piece;
  }

  close(name: string): void {
    if (name === "t" && this.piece !== undefined) this.show(this.keepsSpace ? this.piece : this.piece.trim());
    this.piece = undefined;
    if (name === "r") this.runs.pop();
    if (name === "p") this.fields.endParagraph();
  }

  private show(text: string): void {
    const run = this.runs.at(-1);
    if (run?.hidden || this.fields.inInstruction) return;
    this.add(readSymbols(text, run?.font), run?.capitals ?? false);
  }
}
