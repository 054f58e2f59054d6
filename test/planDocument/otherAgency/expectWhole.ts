import type { Plan } from "../../../src/domain/plan/plan";
import type { Finding } from "../../../src/domain/finding/finding";
import type { TrueGroup } from "./truth";

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** What is wrong with a plan that should be these groups and tasks; empty when nothing is. */
export function differences(
  groups: readonly TrueGroup[],
  plan: Plan | undefined,
  findings: readonly Finding[],
  skip: readonly string[] = [],
): string[] {
  if (!plan) return [`no plan: ${findings.map(({ code }) => code).join(" ")}`];
  const wrong: string[] = [];
  const wanted = groups.flatMap((group) => group.tasks.map((task) => ({ ...task, group: group.title })));
  if (plan.tasks.length !== wanted.length)
    wrong.push(`${plan.tasks.length} tasks instead of ${wanted.length}`);
  const numbers = new Set(plan.tasks.map(({ number }) => number));
  if (numbers.size !== plan.tasks.length) wrong.push("numbers are not distinct");
  const byTitle = new Map(plan.tasks.map((task) => [flat(task.title), task]));
  for (const task of wanted) {
    const found = byTitle.get(task.title);
    if (!found) {
      wrong.push(`lost: ${task.title}`);
      continue;
    }
    const group = plan.groups.find(({ number }) => number === found.groupNumber);
    const pairs: [string, string, string][] = [
      ["group", task.group.toUpperCase(), flat(group?.title ?? "").toUpperCase()],
      ["outputs", task.outputs.split("; ").join("|"), found.outputs.map(flat).join("|")],
      ["lead", task.lead, flat(found.leadText)],
      ["support", task.support, flat(found.supportText)],
      ["deadline", task.deadline, flat(found.deadlineText)],
    ];
    for (const [what, want, got] of pairs)
      if (want !== got && !skip.includes(what))
        wrong.push(`${found.number} ${what}: ${got} instead of ${want}`);
  }
  return wrong;
}
