import type { Run } from "../block";

export const text = (words: string): Run => ({ kind: "text", text: words });
export const gap: Run = { kind: "gap" };

export type Value = string | Run | readonly Run[];

/** A template of the catalogue with its `{name}` parts replaced by texts, figures or gaps. */
export function sentence(template: string, values: Record<string, Value> = {}): Run[] {
  return template.split(/(\{\w+\})/).flatMap((part): Run[] => {
    if (part === "") return [];
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === undefined || !Object.hasOwn(values, name) ? undefined : values[name];
    if (value === undefined) return [text(part)];
    if (typeof value === "string") return [text(value)];
    return "kind" in value ? [value] : [...value];
  });
}

/** Runs one after another with the same words between. */
export function joined(parts: readonly Run[][], between = "; "): Run[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));
}
