import type { PlainDate } from "../domain/date/plainDate";
import { formatText } from "../domain/date/format";
import { failureOf } from "../i18n/failure";
import { dateTimeParts } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { Answer } from "./answer";

export interface AnswerWords {
  title: string;
  lines: string[];
}

function ofTemplate(
  { errors, unfilled, selected, noted, at }: Extract<Answer, { kind: "template" }>,
  t: Translate,
): AnswerWords {
  const stamp = noted ? [t("unit.stampFresh", dateTimeParts(at))] : [];
  if (errors > 0)
    return {
      title: t("unit.errors", { n: errors }),
      lines: [...(selected ? [t("now.atError")] : []), t("now.more"), ...stamp],
    };
  if (unfilled > 0)
    return {
      title: t("unit.unfilled", { n: unfilled }),
      lines: [...(selected ? [t("now.atEmpty")] : []), t("now.more"), ...stamp],
    };
  return { title: t("unit.ready"), lines: stamp };
}

function ofPlan(answer: Extract<Answer, { kind: "plan" }>, t: Translate): AnswerWords {
  const figures = [
    { name: t("sum.overdue"), n: answer.overdue },
    { name: t("sum.dueSoon"), n: answer.dueSoon },
    { name: t("sum.belowTarget"), n: answer.belowTarget },
    { name: t("sum.errors"), n: answer.errors },
  ];
  const asOf = t("home.upTo", { date: formatText(answer.asOf as PlainDate) });
  return { title: t("sum.updated"), lines: [asOf, ...figures.map((figure) => t("sum.figure", figure))] };
}

function ofNothing(open: Extract<Answer, { kind: "nothing" }>["open"], t: Translate): AnswerWords {
  switch (open) {
    case "empty":
      return { title: t("now.nothing"), lines: [t("now.empty")] };
    case "other":
      return { title: t("other.title"), lines: [t("other.text")] };
    case "newer":
      return { title: t("newer.title"), lines: [t("newer.text")] };
    case "damaged":
      return { title: t("damaged.title"), lines: [t("damaged.text")] };
    case "noReports":
      return { title: t("sum.none"), lines: [t("sum.noneHow")] };
  }
}

/** An answer in words: what it comes to, and what to do. */
export function answerWords(answer: Answer, t: Translate): AnswerWords {
  switch (answer.kind) {
    case "template":
      return ofTemplate(answer, t);
    case "plan":
      return ofPlan(answer, t);
    case "nothing":
      return ofNothing(answer.open, t);
    case "failed": {
      const { code, at } = answer;
      const { why, changed } = failureOf(code);
      const lines = [t(why), ...(changed ? [] : [t("err.unchanged")]), t("now.failedHow")];
      return { title: t("now.failed"), lines: [...lines, t("err.code", { code, ...dateTimeParts(at) })] };
    }
  }
}
