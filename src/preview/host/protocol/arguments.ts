import type { ArgumentInfo } from "./messages";

/**
 * Arguments as a member takes them: path ids replaced by what `resolve` gives for them,
 * also inside plain objects ({ _ObjectPathId }).
 */
export async function resolveArguments(
  info: ArgumentInfo | undefined,
  resolve: (pathId: number) => Promise<unknown>,
): Promise<unknown[]> {
  const references = info?.ReferencedObjectPathIds ?? [];
  const resolved: unknown[] = [];
  for (const [index, argument] of (info?.Arguments ?? []).entries()) {
    resolved.push(await resolveOne(argument, references[index], resolve));
  }
  return resolved;
}

async function resolveOne(
  argument: unknown,
  reference: unknown,
  resolve: (pathId: number) => Promise<unknown>,
): Promise<unknown> {
  if (typeof reference === "number" && reference !== 0) return resolve(reference);
  if (Array.isArray(argument)) {
    if (!Array.isArray(reference)) return argument;
    const list: unknown[] = [];
    for (const [index, inner] of argument.entries())
      list.push(await resolveOne(inner, reference[index], resolve));
    return list;
  }
  if (argument === null || typeof argument !== "object") return argument;
  const record = argument as Record<string, unknown>;
  if (typeof record["_ObjectPathId"] === "number") return resolve(record["_ObjectPathId"]);
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(record)) copy[key] = await resolveOne(inner, 0, resolve);
  return copy;
}
