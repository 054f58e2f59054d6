import type { PlanHome } from "../../app/contract";
import type { StoredFinding } from "../../domain/consolidation/consolidation";
import { findingSentence } from "../../i18n/findingSentence";
import { periodNameInSentence } from "../../i18n/periodName";
import type { Translate } from "../../i18n/translate";

/** What a unit is asked to correct or review, as one numbered text to send. Repairs it need not act on are left out. */
export function unitText(
  { period }: PlanHome,
  unitName: string,
  findings: readonly StoredFinding[],
  t: Translate,
): string {
  const lines = findings
    .filter(({ severity }) => severity !== "info")
    .map((finding, index) => t("find.copyLine", { n: index + 1, text: findingSentence(finding).full }));
  if (lines.length === 0) return "";
  const head = t("find.copyHead", {
    unit: unitName,
    period: periodNameInSentence(period.id, "vi"),
    n: lines.length,
  });
  return [head, ...lines].join("\n");
}
