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
  const parts = partsOf(criteria);
  const maximumOf = maximumBy(parts);
  const named = ({ number, title }: Criterion) => ({ number: number === "" ? title : number });
  const findings = criteria.flatMap((criterion): Finding[] => {
    const { id, maximum } = criterion;
    if (!groups.has(id))
      return maximum === undefined ? [finding("maximumMissing", {}, named(criterion))] : [];
    const own = (parts.get(id) ?? []).flatMap(maximumOf);
    if (maximum === undefined || makesUp(own, maximum)) return [];
    return [finding("partsNotMaximum", {}, { ...named(criterion), sum: exactSum(own), maximum })];
  });
  const fields = (parts.get(undefined) ?? []).flatMap(maximumOf);
  if (printedTotal !== undefined && !makesUp(fields, printedTotal))
    findings.push(finding("totalNotMaximum", {}, { sum: exactSum(fields), maximum: printedTotal }));
  return findings;
}

type Parts = ReadonlyMap<string | undefined, Criterion[]>;

/** By id, what a criterion is made of; the fields by undefined. */
function partsOf(criteria: readonly Criterion[]): Parts {
  const parts = new Map<string | undefined, Criterion[]>();
  for (const criterion of criteria) {
    const own = parts.get(criterion.parent);
    if (own) own.push(criterion);
    else parts.set(criterion.parent, [criterion]);
  }
  return parts;
}

/** A criterion's printed maximum, else what its parts come to; nothing where neither is known. */
function maximumBy(parts: Parts): (criterion: Criterion) => number[] {
  const maximumOf = ({ id, maximum }: Criterion): number[] => {
    if (maximum !== undefined) return [maximum];
    const own = parts.get(id);
    return own ? [exactSum(own.flatMap(maximumOf))] : [];
  };
  return maximumOf;
}
