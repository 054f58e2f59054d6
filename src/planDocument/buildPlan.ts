import { parseDeadline } from "../domain/deadline";
import type { Outcome } from "../domain/finding/finding";
import { planVersion, shortTitleOf, unitFindings } from "../domain/plan";
import type { Plan, Task } from "../domain/plan/plan";
import { fold, splitList, toAsciiSlug } from "../domain/text";
import { seedUnits, unitParser } from "../domain/units";
import type { KnownUnits } from "../domain/units/unit";
import type { PlacedRows } from "./appendix/placeRows";
import type { ReadAppendix } from "./appendix/readAppendix";
import { indicatorsIn } from "./indicators";
import { milestoneFindings } from "./milestoneFindings";
import type { PlanYear } from "./planYear";
import { agencyOf } from "./prose/agency";
import { cycleOf, usualCycle } from "./prose/cycle";
import { headOf } from "./prose/head";
import { outlineOf } from "./prose/outline";
import { titleOf } from "./prose/title";
import { reconciliationFindings } from "./reconciliation";
import type { DocumentParts } from "./sources/parts";
import { yearFindings } from "./yearFindings";

/** The plan in a document's paragraphs and its appendix, whatever format they came from. No plan without its task table. */
export function buildPlan(
  parts: DocumentParts,
  appendix: Outcome<ReadAppendix>,
  planYear: PlanYear | undefined,
): Outcome<Plan | undefined> {
  const { placed } = appendix.value;
  if (!placed) return { value: undefined, findings: appendix.findings };
  const { groups } = placed;
  const head = headOf(parts.paragraphs);
  const title = titleOf(head);
  const year = planYear?.value;
  const agency = agencyOf(head, parts.paragraphs);
  const cycle = cycleOf(parts.paragraphs) ?? usualCycle;
  const { units, groups: unitGroups } = seedUnits(
    placed.tasks.map((task) => task.cells.lead),
    placed.tasks.map((task) => task.cells.support),
  );
  const known = { units, groups: unitGroups };
  const tasks = tasksOf(placed, known, { year: year ?? 0, cycle });
  const content: Omit<Plan, "id" | "version"> = {
    title: title ?? `Kế hoạch cải cách hành chính năm ${year ?? "…"}`,
    agency,
    year: year ?? 0,
    groups: groups.map((group) => ({ ...group, shortTitle: shortTitleOf(group.title) })),
    tasks,
    indicators: indicatorsIn(outlineOf(parts.paragraphs), tasks, officeOf(known)),
    units,
    unitGroups,
    cycle,
  };
  const slug = toAsciiSlug(agency);
  return {
    value: {
      id: ["cchc", year ?? "", slug].filter((part) => part !== "").join("-"),
      version: planVersion(content),
      ...content,
    },
    findings: [
      ...yearFindings(tasks, planYear),
      ...appendix.findings,
      ...unitFindings(tasks, known),
      ...milestoneFindings(tasks),
      ...reconciliationFindings(parts.paragraphs, content),
    ],
  };
}

function tasksOf(
  { tasks }: PlacedRows,
  known: KnownUnits,
  plan: { year: number; cycle: Plan["cycle"] },
): Task[] {
  const unitsIn = unitParser(known);
  return tasks.map(({ number, groupNumber, cells }) => ({
    number,
    groupNumber,
    title: cells.title,
    outputs: splitList(cells.outputs),
    leadText: cells.lead,
    supportText: cells.support,
    lead: unitsIn(cells.lead),
    support: unitsIn(cells.support),
    deadlineText: cells.deadline,
    milestones: parseDeadline(cells.deadline, plan),
  }));
}

/** The unit that enters scores and ranks for all: the agency's office, else the first unit. */
function officeOf({ units }: KnownUnits): string {
  const offices = units.filter((unit) => /^van phong\b/.test(fold(unit.name)));
  return (offices.find((unit) => unit.reports) ?? offices[0] ?? units[0])?.name ?? "";
}
