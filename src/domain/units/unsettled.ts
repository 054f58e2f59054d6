import { fold } from "../text";
import { nameMatcher } from "./matchName";
import { isNobodyInParticular } from "./nobody";
import { unitParser } from "./parseUnits";
import { proposalsFor } from "./proposals";
import type { KnownUnits, UnitMention } from "./unit";

/** A name in the lead and support columns that a person has to settle. */
export interface UnsettledUnit {
  /** As printed where it stands first. */
  text: string;
  /** What it reads as: "group" for "Các …". */
  kind: "unit" | "group" | "unknown";
  /** Ids of units and groups it may be, best first, three at most. */
  proposals: string[];
  /** Numbers of the tasks that name it, in plan order, each once. */
  taskNumbers: string[];
}

/** As much of a task as names its units. */
export interface UnitCells {
  number: string;
  leadText: string;
  supportText: string;
}

/**
 * Every name that matches nothing for sure, each once (by its folded text): those that lead first, else in order of first
 * mention. Who helps is only told to units, so nobody in particular ("các đơn vị liên quan") is asked for only where it leads.
 */
export function unsettledUnits(tasks: readonly UnitCells[], known: KnownUnits): UnsettledUnit[] {
  const parse = unitParser(known);
  const matcher = nameMatcher(known);
  const found = new Map<string, UnsettledUnit>();
  const cells = [
    ...tasks.map((task) => ({ task, mentions: parse(task.leadText) })),
    ...tasks.map((task) => ({
      task,
      mentions: parse(task.supportText).filter(({ text }) => !isNobodyInParticular(text)),
    })),
  ];
  for (const { task, mentions } of cells) {
    for (const mention of mentions) {
      if (isSettled(mention) || mention.kind === "notAUnit") continue;
      const key = fold(mention.text);
      const entry = found.get(key) ?? {
        text: mention.text,
        kind: mention.kind,
        proposals: proposalsFor(mention.text, known, matcher.match(mention.text)),
        taskNumbers: [],
      };
      if (!entry.taskNumbers.includes(task.number)) entry.taskNumbers.push(task.number);
      found.set(key, entry);
    }
  }
  const place = new Map(tasks.map(({ number }, at) => [number, at]));
  for (const { taskNumbers } of found.values())
    taskNumbers.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return [...found.values()];
}

/** Whether a mention needs nobody's word: a unit or group for sure, or no unit. */
export function isSettled(mention: UnitMention): boolean {
  return mention.kind === "notAUnit" || (mention.sure && mention.id !== undefined);
}
