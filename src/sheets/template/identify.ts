import type { Finding } from "../../domain/finding/finding";
import { finding } from "../../domain/finding/make";
import type { PeriodId, PlanSettings } from "../../domain/periods/period";
import type { UnitFinder } from "../../domain/units";
import type { GivenRows } from "./givenRows";
import type { HeadLines } from "./headLines";
import { periodsInHead } from "./periodsInHead";
import type { SheetTag } from "./tag";

/** Whose report of what a workbook is. */
export type Identity = Omit<SheetTag, "kind">;

/** What the office knows: by it a report is recognised without its hidden parts, and its visible ones are held against the plan. */
export interface OfficeGround {
  units: UnitFinder;
  settings: PlanSettings;
  /** The rows of a unit's template; nothing where no template was made for it. */
  given: (unitId: string, periodId: PeriodId) => GivenRows | undefined;
}

/** A report whose hidden note is gone: its unit by the name in its head or file name, its period by its head. Never guessed. */
export function identifyByText(
  head: HeadLines,
  file: string,
  plan: Pick<Identity, "planId" | "planVersion">,
  office: OfficeGround,
): { value: Identity | undefined; findings: Finding[] } {
  const refuse = (...findings: Finding[]) => ({ value: undefined, findings });
  const place = { file };
  const inFile = office.units.inFileName(file);
  const labelled = [...new Set(head.unitNames)];
  const inHead = new Set(
    labelled.length > 0
      ? labelled.flatMap((name) => office.units.named(name))
      : head.lines.flatMap((line) => office.units.named(line)),
  );
  const [stranger] = labelled.filter((name) => office.units.named(name).length === 0);
  if (stranger !== undefined) return refuse(finding("unitUnknown", place, { unit: stranger }));
  const [unit, ...others] = new Set([...inHead, ...inFile]);
  if (!unit) return refuse(finding("unitNotNamed", place));
  if (others.length > 0) {
    const units = [unit, ...others].map(({ name }) => name).join("; ");
    return refuse(finding("unitUnclear", place, { units }));
  }
  const [periodId, ...otherPeriods] = periodsInHead(head.lines, office.settings);
  if (periodId === undefined || otherPeriods.length > 0) return refuse(finding("periodUnclear", place));
  const said = { ...place, unitId: unit.id, periodId };
  return {
    value: { ...plan, unitId: unit.id, periodId },
    findings: [finding("unitByName", said, { unit: unit.name }, { taken: true })],
  };
}

/**
 * Whose report it is when the hidden note's unit is not in the list, as in the template of another list: the unit that surely has the name in
 * its head, else the code itself as its other name. One that nobody knows is asked for, once: the answer becomes another name of the unit.
 */
export function identifyUnlisted(
  { unitId, periodId }: Identity,
  head: HeadLines,
  file: string,
  { units }: OfficeGround,
): { value: string | undefined; findings: Finding[] } {
  const names = head.unitNames.length > 0 ? [...new Set(head.unitNames)] : [unitId];
  const [stranger] = names.filter((name) => units.named(name).length === 0);
  const refuse = (...findings: Finding[]) => ({ value: undefined, findings });
  if (stranger !== undefined) return refuse(finding("unitUnknown", { file }, { unit: stranger }));
  const [unit, ...others] = new Set(names.flatMap((name) => units.named(name)));
  if (!unit || others.length > 0) {
    const all = [unit, ...others].map((one) => one?.name ?? "").join("; ");
    return refuse(finding("unitUnclear", { file }, { units: all }));
  }
  const said = finding(
    "unitByName",
    { file, unitId: unit.id, periodId },
    { unit: unit.name },
    { taken: true },
  );
  return { value: unit.id, findings: [said] };
}

/** A hidden note that the visible head surely contradicts: someone filled in the template of another unit or period. */
export function contradictions(
  { unitId, periodId }: Identity,
  head: HeadLines,
  file: string,
  { units, settings }: OfficeGround,
): Finding[] {
  const found: Finding[] = [];
  const others = [...new Set(head.unitNames)].filter((name) => !units.isNameOf(name, unitId));
  for (const name of others) {
    const [other, ...more] = units.named(name);
    if (other && more.length === 0 && other.id !== unitId) {
      found.push(finding("otherUnitInHead", { file, unitId }, { unit: other.name }));
    }
  }
  const named = periodsInHead(head.lines, settings);
  const [other] = named.filter((id) => id !== periodId);
  if (other !== undefined) {
    found.push(finding("otherPeriodInHead", { file, periodId }, { period: other, expected: periodId }));
  }
  return found;
}
