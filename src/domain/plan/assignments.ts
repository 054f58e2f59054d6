import { memberFinder, unitParser } from "../units";
import type { KnownUnits, Unit, UnitMention } from "../units/unit";
import type { Plan } from "./plan";

/** Task numbers in plan order. A task a unit both leads and supports stands in `lead` only. */
export interface Assignment {
  lead: string[];
  support: string[];
}

/** Who leads and supports what, by unit id, groups expanded to their members. Every known unit has an entry. */
export function assignments(plan: Plan, known: KnownUnits): Map<string, Assignment> {
  const found = new Map<string, Assignment>(known.units.map((unit) => [unit.id, { lead: [], support: [] }]));
  const unitsOf = unitFinder(known);
  for (const task of plan.tasks) {
    const lead = unitsOf(task.lead);
    const support = unitsOf(task.support).filter((unit) => !lead.includes(unit));
    for (const unit of lead) found.get(unit.id)?.lead.push(task.number);
    for (const unit of support) found.get(unit.id)?.support.push(task.number);
  }
  return found;
}

/**
 * The units that mentions stand for, each once. A mention that was unsure when the plan was read may be clear by now,
 * since people add names and aliases afterwards: it is looked up again.
 */
function unitFinder(known: KnownUnits): (mentions: readonly UnitMention[]) => Unit[] {
  const parse = unitParser(known);
  const membersOf = memberFinder(known);
  const ids = new Set([...known.units, ...known.groups].map((one) => one.id));
  const parsed = new Map<string, UnitMention | undefined>();
  const lookUp = (text: string): UnitMention | undefined => {
    if (!parsed.has(text))
      parsed.set(
        text,
        parse(text).find((one) => one.id !== undefined),
      );
    return parsed.get(text);
  };
  const settle = (mention: UnitMention): UnitMention =>
    mention.sure && ids.has(mention.id ?? "") ? mention : (lookUp(mention.text) ?? mention);
  return (mentions) => [...new Set(mentions.flatMap((mention) => membersOf(settle(mention))))];
}
