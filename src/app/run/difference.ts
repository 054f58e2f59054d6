/**
 * How to make one JSON value out of another that is much like it. Rows of a list that stand in both are named by
 * their places (first and count), so that a book before a run costs only what the run changed.
 */
export type Difference =
  | { same: true }
  | { value: unknown }
  | { rows: ([number, number] | { value: unknown })[] }
  | { fields: Record<string, Difference> };

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowsBetween(from: readonly unknown[], to: readonly unknown[]): Difference {
  const places = new Map<string, number>();
  from.forEach((row, place) => places.set(JSON.stringify(row), place));
  const rows: ([number, number] | { value: unknown })[] = [];
  for (const row of to) {
    const place = places.get(JSON.stringify(row));
    const last = rows.at(-1);
    if (place === undefined) rows.push({ value: row });
    else if (Array.isArray(last) && last[0] + last[1] === place) last[1]++;
    else rows.push([place, 1]);
  }
  return { rows };
}

/** What turns `from` into `to`; both are JSON. */
export function differenceBetween(from: unknown, to: unknown): Difference {
  if (JSON.stringify(from) === JSON.stringify(to)) return { same: true };
  if (Array.isArray(from) && Array.isArray(to)) return rowsBetween(from, to);
  if (!isObject(from) || !isObject(to)) return { value: to };
  const fields = Object.entries(to)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, differenceBetween(Object.hasOwn(from, key) ? from[key] : undefined, value)]);
  return { fields: Object.fromEntries(fields) as Record<string, Difference> };
}

/** The inverse: `applyDifference(from, differenceBetween(from, to))` is `to`. */
export function applyDifference(from: unknown, difference: Difference): unknown {
  if ("same" in difference) return from;
  if ("value" in difference) return difference.value;
  if ("rows" in difference) {
    const known: unknown[] = Array.isArray(from) ? from : [];
    return difference.rows.flatMap((row) =>
      Array.isArray(row) ? known.slice(row[0], row[0] + row[1]) : [row.value],
    );
  }
  const known = isObject(from) ? from : {};
  return Object.fromEntries(
    Object.entries(difference.fields).map(([key, field]) => [
      key,
      applyDifference(Object.hasOwn(known, key) ? known[key] : undefined, field),
    ]),
  );
}
