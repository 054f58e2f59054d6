import type { Finding } from "../finding/finding";
import { finding } from "../finding/make";
import type { Plan } from "../plan/plan";
import type { PlanBody } from "./body";
import { pastYearOfWork, yearOfTitle } from "./pastYears";
import type { Statement } from "./statements";

/** From this month on an office signs the plan of the next year. */
const firstMonthBefore = 9;

/** Years of the text, of group headings, of the appendix's title and of the signature that disagree with the plan's. */
export function yearDisagreements(
  plan: Pick<Plan, "year" | "groups">,
  body: PlanBody,
  statements: readonly Statement[],
): Finding[] {
  const { year: planYear } = plan;
  if (planYear === 0) return [];
  return [
    ...signature(body, planYear),
    ...appendixTitle(body, planYear),
    ...plan.groups.flatMap(({ number, title }) => {
      const year = yearOfTitle(title);
      if (year === undefined || year === planYear || title.includes(String(planYear))) return [];
      return [finding("groupYear", {}, { number, year, planYear })];
    }),
    ...statements.flatMap(({ place, part, sentences }) => {
      if (part === "other") return [];
      for (const sentence of sentences) {
        const year = pastYearOfWork(sentence, planYear);
        if (year !== undefined)
          return [finding("bodyYear", { section: place }, { year, planYear, text: sentence })];
      }
      return [];
    }),
  ];
}

function signature({ signed }: PlanBody, planYear: number): Finding[] {
  if (!signed || signed.year === planYear) return [];
  if (signed.year === planYear - 1 && signed.month >= firstMonthBefore) return [];
  return [finding("signedYear", {}, { month: signed.month, year: signed.year, planYear })];
}

function appendixTitle({ appendixTitle: title }: PlanBody, planYear: number): Finding[] {
  const year = yearOfTitle(title);
  if (year === undefined || title.includes(String(planYear))) return [];
  return [finding("appendixYear", {}, { year, planYear })];
}
