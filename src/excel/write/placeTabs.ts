import type { ReadySheet } from "./prepare";

/**
 * Moves sheets that were just added, which stand behind all others, to behind the one that comes before them in `order`. One whose
 * predecessors are all missing, or is last anyway, stays. `present`: names of the sheets there were, in tab order. Queues only.
 */
export function placeTabs(
  added: readonly ReadySheet[],
  present: readonly string[],
  order: readonly string[],
): void {
  const tabs = [...present];
  for (const { sheet, spec } of added) {
    const before = order
      .slice(0, Math.max(0, order.indexOf(spec.name)))
      .findLast((name) => tabs.includes(name));
    const position = before === undefined ? tabs.length : tabs.indexOf(before) + 1;
    if (position < tabs.length) sheet.position = position;
    tabs.splice(position, 0, spec.name);
  }
}
