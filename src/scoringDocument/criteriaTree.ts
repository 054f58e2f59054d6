import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { pointsOf } from "../domain/scoring/points";
import type { Criterion } from "../domain/scoring/scoring";
import type { NumberForm } from "../planDocument/appendix/numberForm";
import type { NumberedRow } from "./rowNumber";
import type { SourceRow } from "./sourceRows";

interface Open {
  id: string;
  form: NumberForm;
  parent: string | undefined;
}

/** A field printed without a number closes like one in Roman digits. */
const unnumberedField: NumberForm = { kind: "section", number: "", depth: 2 };

/** A criterion with the row it was read from. */
export interface PlacedCriterion {
  criterion: Criterion;
  row: SourceRow;
}

/** The criteria of a table as they come, each below what its number says. */
export class CriteriaTree {
  readonly placed: PlacedCriterion[] = [];
  readonly findings: Finding[] = [];
  private open: Open[] = [];
  /** How often an id was asked for. */
  private readonly asked = new Map<string, number>();
  /** By the head of a number ("1."), its last tail. */
  private readonly tails = new Map<string, number>();
  private lastAtTop = "";
  /** By column, where levels stand in columns of their own. */
  private columns: (string | undefined)[] = [];

  last(): PlacedCriterion | undefined {
    return this.placed.at(-1);
  }

  /** Adds a row with a number. */
  add({ row, form: printed, title, lines }: NumberedRow & { form: NumberForm }): void {
    const form = this.withZero(printed, row);
    this.close(form);
    const parent = this.open.at(-1);
    const id = this.free(pathOf(form, parent, this.open), form, row);
    this.open.push({ id, form, parent: parent?.id });
    if (!parent) this.lastAtTop = form.number;
    this.push({ id, number: form.number, title }, parent?.id, row, lines);
  }

  /** Adds a row without a readable number below `parent`, or at the top. `unread`: what stands in the number's cell. */
  addUnnumbered({ row, title, lines, unread }: NumberedRow, parent: string | undefined): void {
    const id = this.unnumbered(parent);
    if (parent === undefined) this.open = [{ id, form: unnumberedField, parent }];
    const { place } = row;
    if (unread === undefined)
      this.findings.push(finding("criterionNumberMissing", {}, { ...place, text: title }));
    else
      this.findings.push(
        finding("criterionNumberUnread", {}, { ...place, text: title }, { received: unread }),
      );
    this.push({ id, number: unread ?? "", title }, parent, row, lines);
  }

  /** Adds what stands in one of several columns of names: its level is its column, its number only a label. */
  addInColumn({ row, form, unread, title, lines }: NumberedRow, column: number): void {
    const parent = this.columns.slice(0, column).findLast((above) => above !== undefined);
    const id = this.unnumbered(parent);
    this.columns = this.columns.slice(0, column);
    this.columns[column] = id;
    this.push({ id, number: form?.number ?? unread ?? "", title }, parent, row, lines);
  }

  /** Parent of the innermost open criterion: where a row of unreadable number stands beside it. */
  beside(): string | undefined {
    return this.open.at(-1)?.parent;
  }

  private unnumbered(parent = ""): string {
    return `${parent}~${this.times(`${parent}~`)}`;
  }

  private times(id: string): number {
    const times = (this.asked.get(id) ?? 0) + 1;
    this.asked.set(id, times);
    return times;
  }

  private push(named: Criterion, parent: string | undefined, row: SourceRow, lines: readonly string[]): void {
    const criterion: Criterion = { ...named };
    const maximum = pointsOf(row.points);
    if (maximum !== undefined) criterion.maximum = maximum;
    else if (row.points !== "")
      this.findings.push(
        finding("maximumUnread", {}, { ...row.place, text: named.title }, { received: row.points }),
      );
    if (parent !== undefined) criterion.parent = parent;
    const rule = [...lines, ...(maximum === undefined && row.points !== "" ? [row.points] : [])].join("\n");
    if (rule !== "") criterion.rule = rule;
    this.placed.push({ criterion, row });
  }

  /** Closes what this number ends. */
  private close(form: NumberForm): void {
    const stays = ({ form: above }: Open): boolean => {
      if (form.kind === "section") return above.kind === "section" && above.depth < form.depth;
      if (form.kind === "letter") return above.kind !== "letter";
      if (above === unnumberedField) return Number(form.number) !== Number(this.lastAtTop) + 1;
      if (above.kind === "section") return true;
      return above.kind === "count" && form.number.startsWith(`${above.number}.`);
    };
    while (this.open.length > 0 && !stays(this.open.at(-1) as Open)) this.open.pop();
  }

  /** Excel keeps "1.10" typed as a number as 1.1: right after 1.9 it is read with its zero, and said. */
  private withZero(form: NumberForm, row: SourceRow): NumberForm {
    const [, head, tail] = /^((?:.+\.)?)(\d+)$/.exec(form.number) ?? [];
    if (form.kind !== "count" || !head || tail === undefined) return form;
    const before = this.tails.get(head);
    this.tails.set(head, Number(tail));
    if (before === undefined || before + 1 !== Number(tail) * 10) return form;
    this.tails.set(head, before + 1);
    const number = `${form.number}0`;
    this.findings.push(
      finding("criterionNumberZero", {}, { ...row.place, number: form.number, after: number }),
    );
    return { ...form, number };
  }

  private free(id: string, { number }: NumberForm, { place }: SourceRow): string {
    const times = this.times(id);
    if (times === 1) return id;
    this.findings.push(finding("criterionNumberRepeated", {}, { ...place, number }));
    return `${id}#${times}`;
  }
}

/** A number below its parents: counts begin anew in each section, letters in each count. */
function pathOf(form: NumberForm, parent: Open | undefined, open: readonly Open[]): string {
  if (form.kind !== "count") return parent ? `${parent.id}.${form.number}` : form.number;
  const section = open.findLast(({ form: above }) => above.kind === "section");
  return section && /^\d/.test(form.number) ? `${section.id}.${form.number}` : form.number;
}
