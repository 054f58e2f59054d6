import type { Consolidation } from "./consolidation";
import type { Conflict } from "./consolidate";
import { bySlot, keyOf, slotOfPlace, type Slot } from "./slot";

/** What a run over some files came to: what they say, and where they contradict each other. */
export interface Part {
  value: Consolidation;
  conflicts: readonly Conflict[];
}

/** Everything of one unit and period in one part. */
function partOf({ tasks, indicators, reports, findings }: Consolidation, key: string): Consolidation {
  const isOwn = (slot: Slot) => keyOf(slot) === key;
  return {
    tasks: tasks.filter(isOwn),
    indicators: indicators.filter(isOwn),
    reports: reports.filter(isOwn),
    findings: findings.filter(({ place }) => isOwn(slotOfPlace(place))),
  };
}

/** Of two copies of one report the one that came in first, whatever the order they are given in. */
function earlier(a: Consolidation, b: Consolidation): Consolidation {
  const rank = ({ reports, ...rest }: Consolidation) =>
    JSON.stringify([
      reports.map(({ source, receivedOn, runId }) => [source.file, receivedOn, runId]),
      reports,
      rest,
    ]);
  return rank(a) <= rank(b) ? a : b;
}

function unplaced({ value }: Part): Consolidation["findings"] {
  return value.findings.filter(({ place }) => place.unitId === undefined);
}

function hashesOf({ value, conflicts }: Part, key: string): string[] {
  return [
    ...value.reports.filter((report) => keyOf(report) === key).map(({ source }) => source.hash),
    ...conflicts.filter((conflict) => keyOf(conflict) === key).flatMap(({ hashes }) => hashes),
  ];
}

/**
 * Two consolidations as one, as if all their files had been consolidated together: associative, commutative, and a part merged with itself
 * is itself. A unit and period with two different files stands in neither; it is a conflict until someone chooses.
 */
export function mergeConsolidations(a: Part, b: Part): { value: Consolidation; conflicts: Conflict[] } {
  const slots = new Map<string, Conflict>();
  for (const { value, conflicts } of [a, b]) {
    for (const { periodId, unitId } of [...value.reports, ...conflicts]) {
      slots.set(keyOf({ periodId, unitId }), { periodId, unitId, hashes: [] });
    }
  }
  const parts: Consolidation[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, slot] of slots) {
    const hashes = [...new Set([...hashesOf(a, key), ...hashesOf(b, key)])].sort();
    if (hashes.length > 1) {
      conflicts.push({ ...slot, hashes });
      continue;
    }
    const [first, second] = [a, b]
      .map(({ value }) => partOf(value, key))
      .filter(({ reports }) => reports.length > 0);
    if (first) parts.push(second ? earlier(first, second) : first);
  }
  const files = new Map([...unplaced(a), ...unplaced(b)].map((item) => [JSON.stringify(item), item]));
  const ofFiles = [...files].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
  return {
    value: {
      tasks: parts.flatMap(({ tasks }) => tasks).sort(bySlot),
      indicators: parts.flatMap(({ indicators }) => indicators).sort(bySlot),
      reports: parts.flatMap(({ reports }) => reports).sort(bySlot),
      findings: [
        ...ofFiles,
        ...parts
          .flatMap(({ findings }) => findings)
          .sort((x, y) => bySlot(slotOfPlace(x.place), slotOfPlace(y.place))),
      ],
    },
    conflicts: conflicts.sort(bySlot),
  };
}
