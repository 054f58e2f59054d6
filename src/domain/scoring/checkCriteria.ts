import { exactSum } from "../consolidation/exactSum";
import type { Finding } from "../finding/finding";
import { finding } from "../finding/make";
import { groupIds, type Criterion } from "./scoring";

/** Whether parts make up a maximum, with penalties or without: both are printed. */
function makesUp(parts: readonly number[], maximum: number): boolean {
  return exactSum(parts) === maximum || exactSum(parts.filter((part) => part > 0)) === maximum;
}

/** What is odd about a table's points: parts that do not make up the printed maximum or total, criteria without points. */
export function checkCriteria(criteria: readonly Criterion[], printedTotal?: number): Finding[] {
  const groups = groupIds(criteria);
  const maximumOf = partsMaximum(criteria, groups);
  const named = ({ number, title }: Criterion) => ({ number: number === "" ? title : number });
  const findings = criteria.flatMap((criterion): Finding[] => {
    const { id, maximum } = criterion;
    if (!groups.has(id))
      return maximum === undefined ? [finding("maximumMissing", {}, named(criterion))] : [];
    const parts = criteria.filter(({ parent }) => parent === id).flatMap(maximumOf);
    if (maximum === undefined || makesUp(parts, maximum)) return [];
    return [finding("partsNotMaximum", {}, { ...named(criterion), sum: exactSum(parts), maximum })];
  });
  const fields = criteria.filter(({ parent }) => parent === undefined).flatMap(maximumOf);
  if (printedTotal !== undefined && !makesUp(fields, printedTotal))
    findings.push(finding("totalNotMaximum", {}, { sum: exactSum(fields), maximum: printedTotal }));
  return findings;
}

/** A criterion's printed maximum, else what its parts come to; nothing where neither is known. */
function partsMaximum(
  criteria: readonly Criterion[],
  groups: ReadonlySet<string>,
): (criterion: Criterion) => number[] {
  const maximumOf = ({ id, maximum }: Criterion): number[] => {
    if (maximum !== undefined) return [maximum];
    if (!groups.has(id)) return [];
    return [exactSum(criteria.filter(({ parent }) => parent === id).flatMap(maximumOf))];
  };
  return maximumOf;
}
