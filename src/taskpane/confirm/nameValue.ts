import type { NameAnswer } from "../../domain/units/nameAnswer";

const knownMark = "known:";

/** An answer as the value of a list's option. */
export function valueOf(answer: NameAnswer): string {
  return answer.as === "known" ? knownMark + answer.id : answer.as;
}

/** The answer an option stands for. */
export function answerOf(value: string): NameAnswer | undefined {
  if (value.startsWith(knownMark)) return { as: "known", id: value.slice(knownMark.length) };
  return value === "newUnit" || value === "newGroup" || value === "noUnit" ? { as: value } : undefined;
}
