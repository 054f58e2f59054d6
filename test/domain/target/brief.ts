import type { Target } from "../../../src/domain/target";

/** ">= 95 % (2021) @2025-12-31", to read the cases at a glance. Figures to two decimals. */
export function brief({ comparator, value, upTo, unit, baseline, due }: Target): string {
  const figures = [value, upTo]
    .filter((figure) => figure !== undefined)
    .map((figure) => Number(figure.toFixed(2)))
    .join("–");
  return [comparator, figures, unit, baseline && `(${baseline})`, due && `@${due}`].filter(Boolean).join(" ");
}
