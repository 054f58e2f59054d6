import { parseDeadline } from "../../domain/deadline";
import { fold } from "../../domain/text";
import type { LayoutRowKind, PlanChoices } from "../layout";
import { leadingNumber, numberForm, type NumberForm } from "./numberForm";
import { hasWork, textOf, type AppendixRow } from "./rowOf";

/** What a row is, in the light of the rows around it. */
export interface KnownRow {
  row: AppendixRow;
  kind: Exclude<LayoutRowKind, "heading">;
  /** Its own number; absent where it prints none. */
  form?: NumberForm;
  title: string;
  sure: boolean;
  /** A group that is a task too. */
  isGroupTask: boolean;
  /** Number and title shared one cell. */
  oneCell: boolean;
}

/** A row by itself: its number, whatever cell it stands in, and title. */
interface Bare {
  form?: NumberForm;
  title: string;
  oneCell: boolean;
  work: boolean;
  /** The only text of the row. */
  alone: boolean;
}

/** Tells groups, headings inside them, tasks and continuations apart. Blank rows are left out. */
export function rowKinds(rows: readonly AppendixRow[], choices: PlanChoices["rows"] = []): KnownRow[] {
  const filled = rows.filter((row) => textOf(row) !== "");
  const bare = filled.map(bareOf);
  const counted = countedTables(filled, bare);
  const known: KnownRow[] = [];
  filled.forEach((row, at) => {
    const own = bare[at] ?? bareOf(row);
    const isNext = filled[at + 1]?.table === row.table;
    const next = isNext ? bare[at + 1] : undefined;
    const { form, title, oneCell } = own;
    const made: KnownRow = { row, kind: "unplaced", title, sure: true, isGroupTask: false, oneCell };
    if (form) made.form = form;
    const around = { next, nextRow: isNext ? filled[at + 1] : undefined, before: known.at(-1) };
    Object.assign(made, kindOf(own, row, around, counted.has(row.table)));
    const chosen = choices.findLast((one) => one.table === row.table && one.row === row.row)?.kind;
    if (chosen !== undefined) Object.assign(made, { kind: chosen, sure: true, isGroupTask: false });
    known.push(made);
  });
  return known;
}

/** Tables whose tasks print numbers; in others a row without one is a task all the same. */
function countedTables(rows: readonly AppendixRow[], bare: readonly Bare[]): Set<number> {
  return new Set(rows.filter((_, at) => bare[at]?.form && bare[at].work).map(({ table }) => table));
}

function bareOf(row: AppendixRow): Bare {
  const { number, title } = row.cells;
  const work = hasWork(row);
  const form = numberForm(number);
  const texts = [...Object.values(row.cells), ...row.other.map(({ text }) => text)].filter(
    (text) => text !== "",
  );
  const alone = texts.length === 1;
  if (form) {
    // A heading merged across the row may have its title in any one cell.
    const [only = "", ...more] = texts.filter((text) => text !== number);
    const elsewhere = title === "" && more.length === 0;
    return { form, title: elsewhere ? only : title, oneCell: false, work: work && !elsewhere, alone };
  }
  const whole = alone ? (texts[0] ?? "") : number !== "" && title === "" ? number : "";
  const found = leadingNumber(whole);
  if (found) return { form: found.form, title: found.rest, oneCell: true, work: work && !alone, alone };
  if (alone) return { title: whole, oneCell: false, work: work && number === "" && title === "", alone };
  return { title: number === "" ? title : `${number} ${title}`.trim(), oneCell: false, work, alone };
}

type Judged = Partial<KnownRow> & Pick<KnownRow, "kind">;

interface Around {
  next: Bare | undefined;
  nextRow: AppendixRow | undefined;
  before: KnownRow | undefined;
}

function kindOf(own: Bare, row: AppendixRow, { next, nextRow, before }: Around, counted: boolean): Judged {
  const { form } = own;
  const last = before?.row.table === row.table || before?.kind === "continuation" ? before : undefined;
  if (own.title === "" && form && !own.work) return { kind: "unplaced" };
  if (!form) return withoutNumber(own, row, next, last ?? before, counted);
  if (form.kind === "section") {
    if (!own.work) return { kind: "group" };
    return onlyNoted(row) && next?.form && next.form.kind !== "section" && next.work
      ? { kind: "group", sure: false }
      : { kind: "task", isGroupTask: true };
  }
  if (own.title === "")
    return { kind: own.work && form.kind !== "bullet" ? "task" : "continuation", sure: false };
  if (form.kind === "bullet" && !own.work) return { kind: before ? "continuation" : "unplaced" };
  if (own.work) {
    if (form.kind === "bullet") return withoutNumber(own, row, next, last ?? before, counted);
    const heads = next !== undefined && isBelow(form, next);
    if (heads && sharesAll(row, nextRow)) return { kind: "headingInside" };
    return heads && onlyNoted(row) && isComplete(nextRow)
      ? { kind: "headingInside", sure: false }
      : { kind: "task" };
  }
  const heads = next !== undefined && isBelow(form, next);
  if (heads) return { kind: "headingInside" };
  if (own.oneCell && row.wide) return { kind: "headingInside" };
  const goesOn = own.oneCell && row.numbered && row.cells.number === "" && before !== undefined;
  return { kind: goesOn ? "continuation" : "task", sure: false };
}

/** Whether a row says itself who does it and when, so that it needs nothing of the row above. */
function isComplete(row: AppendixRow | undefined): boolean {
  return row !== undefined && row.cells.lead !== "" && row.cells.deadline !== "";
}

/** A row with who leads it, but nothing to do. */
function onlyNoted({ cells }: AppendixRow): boolean {
  return cells.outputs === "" && cells.deadline === "";
}

/** Whether the next row is a part of this one: "1" over "1.1", over "a)", over a row with a bullet or no number. */
function isBelow(form: NumberForm, next: Bare): boolean {
  const below = next.form;
  if (next.title === "") return false;
  if (!below) return next.work;
  if (below.kind === "bullet") return next.work && form.kind !== "bullet";
  if (below.kind === "letter") return form.kind === "count";
  return (
    form.kind === "count" &&
    below.kind === "count" &&
    below.number.length > form.number.length &&
    below.number.startsWith(form.number) &&
    /^[.\-a-zđ]/u.test(below.number.slice(form.number.length))
  );
}

/** Whether all that a row says of its work is merged with the row below: it belongs to the parts, not to a task of its own. */
function sharesAll({ cells }: AppendixRow, below: AppendixRow | undefined): boolean {
  const said = (["outputs", "lead", "support", "deadline"] as const).filter((column) => cells[column] !== "");
  return below !== undefined && said.every((column) => below.merged.includes(column));
}

const note = /^(?:(?:ghi chu|tong (?:so|cong)|noi nhan|luu y|chu thich)\b|(?:cong|tong)$)/;

function withoutNumber(
  own: Bare,
  row: AppendixRow,
  next: Bare | undefined,
  before: KnownRow | undefined,
  counted: boolean,
): Judged {
  const { title } = own;
  if (row.isBelow && before) return { kind: "continuation" };
  if (title !== "" && own.work && !counted) return { kind: "task" };
  if (own.alone && title !== "") return lone(own, row, next, before);
  if (!before || before.kind === "unplaced" || before.kind === "leftOut") return { kind: "unplaced" };
  if (title === "" || !own.work)
    return before.kind === "group" && own.work ? { kind: "unplaced" } : { kind: "continuation" };
  if (before.kind === "group" || before.kind === "headingInside")
    return { kind: "task", sure: before.kind !== "group" };
  return isWhole(row, own) ? { kind: "task", sure: own.form !== undefined } : { kind: "continuation" };
}

/** A row of one text and no number: a heading across the table, or the rest of a title. */
function lone(own: Bare, row: AppendixRow, next: Bare | undefined, before: KnownRow | undefined): Judged {
  const inTitle = row.cells.title !== "";
  const inNumber = row.cells.number !== "";
  if (own.work) return before && before.kind !== "group" ? { kind: "continuation" } : { kind: "unplaced" };
  if (note.test(fold(own.title))) return { kind: "unplaced" };
  const goesOn = /^[\p{Ll}\d(,;–-]/u.test(own.title);
  const shouted = own.title.includes(" ") && own.title === own.title.toUpperCase();
  const beforeShouted = before?.title === before?.title.toUpperCase();
  if (before?.kind === "group" && inTitle && !row.wide && (goesOn || shouted === beforeShouted))
    return { kind: "continuation" };
  if (shouted && !(before?.kind === "task" && beforeShouted)) return { kind: "group" };
  if ((row.wide || inNumber) && !goesOn && next) return { kind: "group", sure: shouted };
  if (inTitle && before && before.kind !== "unplaced") return { kind: "continuation", sure: goesOn };
  return { kind: "unplaced" };
}

/** Whether a row without a number, below a task, has all that a task has: it begins anew, and says who and when. */
function isWhole({ cells, merged }: AppendixRow, own: Bare): boolean {
  const begins = own.form?.kind === "bullet" || /^[\p{Lu}+–—-]/u.test(own.title);
  if (!begins) return false;
  if (own.form?.kind === "bullet" || merged.length > 0) return cells.lead !== "" || cells.deadline !== "";
  if (cells.lead === "" || cells.deadline === "" || !/^\p{Lu}/u.test(cells.lead)) return false;
  return parseDeadline(cells.deadline, { year: 2000, cycle: ["quarter"] }).every(
    ({ schedule }) => schedule.kind !== "unreadable",
  );
}
