import type { Keys } from "../keySheet";

/** A JSON list of objects from `_CCHC`; [] where someone broke it. */
export function storedList(keys: Keys, key: string): object[] {
  try {
    const value: unknown = JSON.parse(keys.get(key) ?? "[]");
    return Array.isArray(value)
      ? value.filter((item): item is object => typeof item === "object" && item !== null)
      : [];
  } catch {
    return [];
  }
}

function ids(list: readonly object[]): string[] {
  return list.flatMap((item) => ("id" in item && typeof item.id === "string" ? item.id : []));
}

/** Ids of the rows a template was made with, by its own note. */
export function idsIn(keys: Keys): { tasks: string[]; indicators: string[] } {
  return { tasks: ids(storedList(keys, "occurrences")), indicators: ids(storedList(keys, "indicators")) };
}
