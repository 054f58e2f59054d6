import { finding } from "../finding/make";
import type { Finding } from "../finding/finding";
import { fold } from "../text";
import { isSettled } from "../units";
import type { KnownUnits, UnitMention } from "../units/unit";
import type { Task } from "./plan";

/**
 * What is to be settled about the names in the lead and support columns: each text once, at its first place.
 * Also groups that are named but have no members, so nobody would get their tasks.
 */
export function unitFindings(tasks: readonly Task[], known: KnownUnits): Finding[] {
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const task of tasks) {
    for (const column of ["lead", "support"] as const) {
      for (const mention of task[column]) {
        const key = fold(mention.text);
        if (isSettled(mention) || seen.has(key)) continue;
        seen.add(key);
        const place = { taskNumber: task.number, column };
        const near = nameOf(mention, known);
        found.push(
          near === undefined
            ? finding("unitUnmatched", place, { text: mention.text })
            : finding("unitUnsure", place, { text: mention.text, near }),
        );
      }
    }
  }
  return [...found, ...emptyGroups(tasks, known)];
}

function nameOf(mention: UnitMention, known: KnownUnits): string | undefined {
  return [...known.units, ...known.groups].find((one) => one.id === mention.id)?.name;
}

function emptyGroups(tasks: readonly Task[], known: KnownUnits): Finding[] {
  const named = new Set(
    tasks.flatMap((task) => [...task.lead, ...task.support]).map((mention) => mention.id),
  );
  const withMembers = new Set(known.units.map((unit) => fold(unit.group ?? "")));
  return known.groups
    .filter((group) => named.has(group.id) && !withMembers.has(fold(group.name)))
    .map((group) => finding("groupEmpty", {}, { name: group.name }));
}
