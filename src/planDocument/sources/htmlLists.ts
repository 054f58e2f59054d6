import { numberText } from "./docx/numberText";
import type { HtmlToken } from "./htmlTokens";

type Tag = HtmlToken & { kind: "open" | "close" };

interface OpenList {
  /** Absent for bullets. */
  next?: number;
  format: string;
}

const types: Readonly<Record<string, string>> = {
  I: "upperRoman",
  i: "lowerRoman",
  A: "upperLetter",
  a: "lowerLetter",
};
const styles: Readonly<Record<string, string>> = {
  "upper-roman": "upperRoman",
  "lower-roman": "lowerRoman",
  "upper-alpha": "upperLetter",
  "lower-alpha": "lowerLetter",
  "upper-latin": "upperLetter",
  "lower-latin": "lowerLetter",
};

/** Numbers the items of HTML's lists as a browser shows them. */
export class HtmlLists {
  /** Lists by table depth: one outside a table does not reach into its cells. */
  private readonly depths: OpenList[][] = [[]];

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  private get open(): OpenList[] {
    return this.depths.at(-1) ?? [];
  }

  edge({ kind, name, attributes }: Tag): void {
    if (kind === "close") this.open.pop();
    else if (name === "ul") this.open.push({ format: "bullet" });
    else {
      const style = /list-style-type:\s*([a-z-]+)/i.exec(attributes)?.[1]?.toLowerCase() ?? "";
      const type = /\btype\s*=\s*["']?([IiAa1])/.exec(attributes)?.[1] ?? "";
      this.open.push({
        next: numberIn(attributes, "start") ?? 1,
        format: styles[style] ?? types[type] ?? "decimal",
      });
    }
  }

  /** What stands before the item. */
  next({ attributes }: Tag): string {
    const list = this.open.at(-1);
    if (list?.next === undefined) return "-";
    const number = numberIn(attributes, "value") ?? list.next;
    list.next = number + 1;
    return `${numberText(number, list.format)}.`;
  }

  enterTable(kind: Tag["kind"]): void {
    if (kind === "open") this.depths.push([]);
    else if (this.depths.length > 1) this.depths.pop();
  }
}

function numberIn(attributes: string, name: string): number | undefined {
  const digits = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, "i").exec(attributes)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
