import type { Paragraph } from "./blocks";
import type { List, ListLevel, Lists } from "./lists";
import { numberText } from "./numberText";
import { styleChain, type ParagraphStyles } from "./styles";

/** A list style may name a list that names a list style; a longer way is a circle. */
const longestWay = 5;

/** Counts the lists of a document. Ask for each paragraph once, in the order of the document. */
export class ListLabels {
  /** By kind of list: the last number of each level. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(
    private readonly lists: Lists,
    private readonly styles: ParagraphStyles,
  ) {}

  /** What Word prints before the paragraph: "I.", "2.1.", "a)", or "-" for any bullet; "" where it is in no list. */
  next(paragraph: Paragraph): string {
    const chain = styleChain(this.styles, paragraph.style);
    const id = paragraph.list ?? chain.find((style) => style.list !== undefined)?.list;
    const list = id === undefined ? undefined : this.lists.byId.get(id);
    if (id === undefined || !list) return "";
    const kind = this.kindOf(list);
    const styled = chain.find((style) => style.level !== undefined)?.level;
    const level = paragraph.level ?? styled ?? this.levelOfStyle(list, kind, paragraph.style) ?? 0;
    const form = this.form(list, kind, level);
    if (!form) return "";
    const counts = this.counts.get(kind) ?? [];
    this.counts.set(kind, counts);
    this.count(counts, { id, list, kind, level, form });
    if (form.format === "bullet") return "-";
    return form.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = this.form(list, kind, at);
      const number = counts[at] ?? shown?.start ?? 1;
      return numberText(number, form.allDecimal ? "decimal" : (shown?.format ?? "decimal"));
    });
  }

  private count(
    counts: (number | undefined)[],
    { id, list, kind, level, form }: { id: string; list: List; kind: string; level: number; form: ListLevel },
  ): void {
    const own = list.starts.get(level);
    const place = `${id}/${level}`;
    const last = own !== undefined && !this.started.has(place) ? undefined : counts[level];
    counts[level] = last === undefined ? (own ?? form.start) : last + 1;
    this.started.add(place);
    for (let deeper = level + 1; deeper < counts.length; deeper += 1) {
      const after = this.form(list, kind, deeper)?.restartAfter;
      if (after === undefined || (after > 0 && level < after)) counts[deeper] = undefined;
    }
  }

  private form(list: List, kind: string, level: number): ListLevel | undefined {
    return list.levels.get(level) ?? this.lists.kinds.get(kind)?.levels.get(level);
  }

  /** Where the list only refers to a list style, the kind that style names. */
  private kindOf(list: List): string {
    let { kind } = list;
    for (let way = 0; way < longestWay; way += 1) {
      const link = this.lists.kinds.get(kind)?.styleLink;
      const id = link === undefined ? undefined : this.styles.byId.get(link)?.list;
      const next = id === undefined ? undefined : this.lists.byId.get(id)?.kind;
      if (next === undefined) break;
      kind = next;
    }
    return kind;
  }

  private levelOfStyle(list: List, kind: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    const levels = [...list.levels, ...(this.lists.kinds.get(kind)?.levels ?? [])];
    return levels.find(([, form]) => form.style === style)?.[0];
  }
}
