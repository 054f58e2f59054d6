import type { FindingCode } from "../../domain/finding/codes";
import type { Finding } from "../../domain/finding/finding";
import { mismatchCodes } from "../../domain/reconciliation/mismatchCodes";
import type { PlainKey } from "../../i18n/translate";

/** Asked by `NameQuestions` above the findings. */
const nameCodes: ReadonlySet<FindingCode> = new Set(["unitUnmatched", "unitUnsure"]);
const deadlineCodes: ReadonlySet<FindingCode> = new Set([
  "deadlineUnread",
  "deadlineElsewhere",
  "deadlineAwaits",
]);
const yearCodes: ReadonlySet<FindingCode> = new Set(["planYear", "yearMissing", "yearGuessed"]);

export interface FindingGroup {
  title: Extract<PlainKey, `load.${string}`>;
  review: boolean;
  findings: Finding[];
}

/** What was noticed in a plan document, in the groups people settle it by. Empty groups are left out. */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const grouped = new Set([...nameCodes, ...deadlineCodes, ...yearCodes, ...mismatchCodes]);
  const of = (codes: ReadonlySet<FindingCode>) => findings.filter(({ code }) => codes.has(code));
  const rest = findings.filter(({ code }) => !grouped.has(code));
  const groups: FindingGroup[] = [
    { title: "load.deadlines", review: true, findings: of(deadlineCodes) },
    { title: "load.years", review: true, findings: of(yearCodes) },
    { title: "load.mismatch", review: true, findings: of(mismatchCodes) },
    { title: "load.others", review: true, findings: rest.filter(({ severity }) => severity !== "info") },
    { title: "load.infos", review: false, findings: rest.filter(({ severity }) => severity === "info") },
  ];
  return groups.filter((group) => group.findings.length > 0);
}
