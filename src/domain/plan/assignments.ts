import { membersOf, parseUnits } from "../units";
import type { KnownUnits, Unit, UnitMention } from "../units/unit";
import type { Plan, Task } from "./plan";

/** Task numbers in plan order. A task a unit both leads and supports stands in `lead` only. */
export interface Assignment {
  lead: string[];
  support: string[];
}

/** Who leads and supports what, by unit id, groups expanded to their members. Every known unit has an entry. */
export function assignments(plan: Plan, known: KnownUnits): Map<string, Assignment> {
  const found = new Map<string, Assignment>(known.units.map((unit) => [unit.id, { lead: [], support: [] }]));
  for (const task of plan.tasks) {
    const lead = unitsOf(task.lead, known);
    const support = unitsOf(task.support, known).filter((unit) => !lead.includes(unit));
    for (const unit of lead) found.get(unit.id)?.lead.push(task.number);
    for (const unit of support) found.get(unit.id)?.support.push(task.number);
  }
  return found;
}

/** Units that lead a task, groups expanded, each once. */
export function leadUnits(task: Task, known: KnownUnits): Unit[] {
  return unitsOf(task.lead, known);
}

function unitsOf(mentions: readonly UnitMention[], known: KnownUnits): Unit[] {
  return [...new Set(mentions.flatMap((mention) => membersOf(settle(mention, known), known)))];
}

/** A mention that was unsure when the plan was read may be clear by now: people add names and aliases afterwards. */
function settle(mention: UnitMention, known: KnownUnits): UnitMention {
  if (mention.sure && isKnown(mention, known)) return mention;
  const again = parseUnits(mention.text, known).find((one) => one.id !== undefined);
  return again ?? mention;
}

function isKnown(mention: UnitMention, known: KnownUnits): boolean {
  return [...known.units, ...known.groups].some((one) => one.id === mention.id);
}
