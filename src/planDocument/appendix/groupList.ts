import { finding } from "../../domain/finding/make";
import type { Finding } from "../../domain/finding/finding";
import { leadingNumber } from "./numberForm";

/** A heading row with the tasks below it. */
export interface AppendixGroup {
  number: string;
  title: string;
}

/** The group of tasks that stand above the first heading row. */
export const noGroup: AppendixGroup = { number: "", title: "Chưa phân nhóm" };

const romanTens = ["", "X", "XX", "XXX"];
const romanOnes = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** The groups of a plan in order, each under a number of its own. */
export class GroupList {
  readonly all: AppendixGroup[] = [];
  readonly findings: Finding[] = [];
  current: AppendixGroup | undefined;
  /** Whether groups stand in rows of their own. */
  hasRows = false;
  /** Whether whole numbers are the groups', and tasks are 1.1, 1.2. */
  isArabic = false;
  /** The last group of each rank. */
  private readonly ranks: (AppendixGroup | undefined)[] = [];
  /** Named by the caption of the table; in the list once a task stands under it. */
  private pending: AppendixGroup | undefined;

  /** A new table: what its caption names is above its own groups. */
  startTable(caption: AppendixGroup | undefined): void {
    this.pending = caption && { ...caption, number: this.ownNumber(caption.number, 0) };
    this.ranks.splice(0, this.ranks.length, this.pending);
    this.current = undefined;
    this.isArabic = false;
  }

  /** A group by its printed number ("" where there is none) and rank: 0 above 1 above 2. */
  add(number: string, title: string, rank: number, inColumn = false): AppendixGroup {
    if (!inColumn) this.hasRows = true;
    const group = { number: this.ownNumber(number, rank), title };
    if (rank === 0) this.pending = undefined;
    this.ranks.length = Math.min(this.ranks.length, rank);
    this.ranks[rank] = group;
    this.all.push(group);
    this.current = group;
    return group;
  }

  /** For a task above the first heading row: the caption's group, else none. */
  addNone(): AppendixGroup {
    const group = this.pending ?? this.all.find(({ number }) => number === "") ?? { ...noGroup };
    if (!this.all.includes(group)) this.all.push(group);
    this.current = group;
    return group;
  }

  /** A text as a group's number and title. */
  split(text: string): { form: string; title: string } {
    const found = leadingNumber(text);
    return { form: found?.form.number ?? "", title: found?.rest ?? text };
  }

  private ownNumber(printed: string, rank: number): string {
    if (printed === "") return this.freeNumber();
    const isTaken = (number: string) => this.all.some((one) => one.number === number);
    if (!isTaken(printed)) return printed;
    const above = this.ranks.slice(0, rank).findLast((one) => one !== undefined);
    const within = above && `${above.number}.${printed}`;
    if (within !== undefined && !isTaken(within)) return within;
    this.findings.push(finding("numberRepeated", {}, { number: printed }));
    for (let times = 2; ; times += 1) if (!isTaken(`${printed}-${times}`)) return `${printed}-${times}`;
  }

  /** The next Roman number that no group has. */
  private freeNumber(): string {
    const taken = new Set(this.all.map(({ number }) => number));
    for (let next = this.all.length + 1; ; next += 1) {
      const number = romanOf(next);
      if (!taken.has(number)) return number;
    }
  }
}

function romanOf(number: number): string {
  return (romanTens[Math.floor(number / 10)] ?? `${number}-`) + (romanOnes[number % 10] ?? "");
}
