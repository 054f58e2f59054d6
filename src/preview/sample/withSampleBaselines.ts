import type { Indicator } from "../../domain/plan/plan";
import type { PlanBook } from "../../domain/plan/planBook";

/** Kỳ gốc as an office would enter it: a share of 1 for a ratio, points for a score, else a number. */
function baselineOf({ kind }: Indicator): number {
  if (kind === "ratio") return 0.35;
  if (kind === "score") return 86.5;
  return kind === "amount" ? 25_000 : 400;
}

/** The book with the baselines of relative targets entered, all but the last score's: somebody always forgets one. */
export function withSampleBaselines(book: PlanBook): PlanBook {
  const relative = book.plan.indicators.filter(
    ({ target }) => target?.comparator === "increase" || target?.comparator === "decrease",
  );
  const forgotten = relative.filter(({ kind }) => kind === "score").at(-1);
  const indicators = book.plan.indicators.map((indicator) =>
    relative.includes(indicator) && indicator !== forgotten
      ? { ...indicator, baselineValue: baselineOf(indicator) }
      : indicator,
  );
  return { ...book, plan: { ...book.plan, indicators } };
}
