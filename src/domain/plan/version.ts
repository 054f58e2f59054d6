import type { Plan } from "./plan";

/** FNV-1a, 32 bit, over UTF-16 code units: 8 hex digits. Tells texts apart; no protection against forgery. */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Version of a plan: changes when a printed text of it changes, and only then (not when people edit the unit list). */
export function planVersion(plan: Omit<Plan, "version" | "id">): string {
  return fnv1a(
    JSON.stringify([
      plan.title,
      plan.agency,
      plan.year,
      plan.cycle,
      plan.groups.map((group) => [group.number, group.title]),
      plan.tasks.map((task) => [
        task.number,
        task.groupNumber,
        task.title,
        task.outputs,
        task.leadText,
        task.supportText,
        task.deadlineText,
      ]),
      plan.indicators.map((indicator) => [indicator.id, indicator.title]),
    ]),
  );
}
