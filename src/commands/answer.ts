import type { CheckedNow } from "../app/checkNow";
import { unfilledRows } from "../app/templateProgress";
import { defaultLanguage, languages, type Language } from "../i18n/language";

type Nothing = Extract<CheckedNow, { kind: "nothing" }>["open"];

/** What a command has to say: codes, counts and times, no text from the workbook. */
export type Answer =
  /** `selected`, `noted`: 1 where a cell was selected and where the check was noted in the workbook, else 0. */
  | { kind: "template"; errors: number; unfilled: number; selected: number; noted: number; at: string }
  | { kind: "plan"; errors: number; overdue: number; dueSoon: number; belowTarget: number; asOf: string }
  | { kind: "nothing"; open: Nothing }
  | { kind: "failed"; code: string; at: string };

export function answerOf(checked: CheckedNow): Answer {
  switch (checked.kind) {
    case "template": {
      const { check, selected } = checked;
      return {
        kind: "template",
        errors: check.findings.filter(({ severity }) => severity === "error").length,
        unfilled: unfilledRows(check),
        selected: Number(selected),
        noted: Number(check.selfCheck.kind === "fresh"),
        at: check.checkedAt,
      };
    }
    case "plan": {
      const { findings, overdue, dueSoon, belowTarget, asOf } = checked.home;
      const open = findings.filter(({ severity, handling }) => severity === "error" && handling === "open");
      return { kind: "plan", errors: open.length, overdue, dueSoon, belowTarget, asOf };
    }
    case "nothing":
      return checked;
  }
}

/** As the query of the answer window's address. */
export function toQuery(answer: Answer, language: Language): string {
  const entries = Object.entries({ ...answer, language }).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(entries).toString();
}

const nothings: readonly Nothing[] = ["empty", "other", "newer", "damaged", "noReports"];
const forms = {
  count: /^\d{1,6}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  minute: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
  code: /^\w{1,60}$/,
};

type Read = (key: string, form: RegExp) => string | undefined;

/** All these counts, or nothing. */
function countsIn<Key extends string>(read: Read, ...keys: Key[]): Record<Key, number> | undefined {
  const values = keys.map((key) => read(key, forms.count));
  if (values.includes(undefined)) return undefined;
  return Object.fromEntries(keys.map((key, index) => [key, Number(values[index])])) as Record<Key, number>;
}

function answerIn(kind: string | null, read: Read): Answer | undefined {
  const at = read("at", forms.minute);
  if (kind === "template") {
    const counts = countsIn(read, "errors", "unfilled", "selected", "noted");
    return counts && at !== undefined ? { kind, ...counts, at } : undefined;
  }
  if (kind === "plan") {
    const counts = countsIn(read, "errors", "overdue", "dueSoon", "belowTarget");
    const asOf = read("asOf", forms.day);
    return counts && asOf !== undefined ? { kind, ...counts, asOf } : undefined;
  }
  if (kind === "nothing") {
    const open = nothings.find((one) => one === read("open", forms.code));
    return open && { kind, open };
  }
  const code = read("code", forms.code);
  return kind === "failed" && code !== undefined && at !== undefined ? { kind, code, at } : undefined;
}

/**
 * The answer an address holds; nothing where it is not one of ours. Anyone can write an address: what is taken from it has
 * a narrow form, so that nobody can make our page say something else.
 */
export function fromQuery(query: string): { answer: Answer; language: Language } | undefined {
  const given = new URLSearchParams(query);
  const read = (key: string, form: RegExp) => {
    const value = given.get(key) ?? "";
    return form.test(value) ? value : undefined;
  };
  const answer = answerIn(given.get("kind"), read);
  const language = languages.find((one) => one === given.get("language")) ?? defaultLanguage;
  return answer && { answer, language };
}
