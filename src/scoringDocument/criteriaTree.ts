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
}

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
  private readonly ids = new Set<string>();

  last(): PlacedCriterion | undefined {
    return this.placed.at(-1);
  }

  /** Adds a row with a number. */
  add({ row, form: printed, title, lines }: NumberedRow & { form: NumberForm }): void {
    const form = this.withZero(printed, row);
    this.close(form);
    const parent = this.open.at(-1);
    const id = this.free(pathOf(form, parent, this.open), form, row);
    this.open.push({ id, form });
    this.push({ id, number: form.number, title }, parent?.id, row, lines);
  }

  /** Adds a row without a readable number below `parent`, or at the top. `unread`: what stands in the number's cell. */
  addUnnumbered({ row, title, lines, unread }: NumberedRow, parent: string | undefined): void {
    if (parent === undefined) this.open = [];
    let at = 1;
    while (this.ids.has(`${parent ?? ""}~${at}`)) at += 1;
    const id = `${parent ?? ""}~${at}`;
    this.ids.add(id);
    const { place } = row;
    if (unread === undefined)
      this.findings.push(finding("criterionNumberMissing", {}, { ...place, text: title }));
    else
      this.findings.push(
        finding("criterionNumberUnread", {}, { ...place, text: title }, { received: unread }),
      );
    this.push({ id, number: unread ?? "", title }, parent, row, lines);
  }

  /** Id of the innermost criterion that is open. */
  current(): string | undefined {
    return this.open.at(-1)?.id;
  }

  /** Parent of the innermost open criterion: where a row of unreadable number stands beside it. */
  beside(): string | undefined {
    const id = this.current();
    return this.placed.find(({ criterion }) => criterion.id === id)?.criterion.parent;
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
      if (above.kind === "section") return true;
      return above.kind === "count" && form.number.startsWith(`${above.number}.`);
    };
    while (this.open.length > 0 && !stays(this.open.at(-1) as Open)) this.open.pop();
  }

  /** Excel keeps "1.10" typed as a number as 1.1: right after 1.9 it is read with its zero, and said. */
  private withZero(form: NumberForm, row: SourceRow): NumberForm {
    const [, head, tail] = /^((?:.+\.)?)(\d+)$/.exec(form.number) ?? [];
    if (form.kind !== "count" || !head || tail === undefined) return form;
    const before = this.placed.findLast(
      ({ criterion: { number } }) => number.startsWith(head) && /^\d+$/.test(number.slice(head.length)),
    )?.criterion.number;
    if (before === undefined || Number(before.slice(head.length)) + 1 !== Number(tail) * 10) return form;
    const number = `${form.number}0`;
    this.findings.push(
      finding("criterionNumberZero", {}, { ...row.place, number: form.number, after: number }),
    );
    return { ...form, number };
  }

  private free(id: string, { number }: NumberForm, { place }: SourceRow): string {
    let own = id;
    for (let at = 2; this.ids.has(own); at += 1) own = `${id}~${at}`;
    if (own !== id) this.findings.push(finding("criterionNumberRepeated", {}, { ...place, number }));
    this.ids.add(own);
    return own;
  }
}

/** A number below its parents: counts begin anew in each section, letters in each count. */
function pathOf(form: NumberForm, parent: Open | undefined, open: readonly Open[]): string {
  if (form.kind !== "count") return parent ? `${parent.id}.${form.number}` : form.number;
  const section = open.findLast(({ form: above }) => above.kind === "section");
  return section && /^\d/.test(form.number) ? `${section.id}.${form.number}` : form.number;
}
