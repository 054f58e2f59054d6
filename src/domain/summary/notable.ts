import { shortTitles } from "./shortTitles";
import type { NotableFact, Summary } from "./summary";

const shown = 3;
const titlesNamed = 3;

/** What a leader with a minute should read: at most three facts, missing reports always among them. */
export function notableFacts(summary: Omit<Summary, "notable">): NotableFact[] {
  const { reports, findings, overdue, byGroup, belowTarget, indicators } = summary;
  const facts: NotableFact[] = [];
  const [worst] = [...byGroup].sort((a, b) => b.counts.overdue - a.counts.overdue);
  if (overdue.length > 0 && worst) {
    const params = { count: overdue.length, group: worst.group.number, inGroup: worst.counts.overdue };
    facts.push({ code: "overdueMost", params });
  }
  if (belowTarget.length > 0) {
    const short = shortTitles(indicators.map(({ indicator }) => indicator));
    const named = belowTarget.slice(0, titlesNamed).map(({ indicator }) => indicator);
    const titles = named.map(({ id, title }) => short.get(id) ?? title);
    facts.push({ code: "belowTarget", params: { count: belowTarget.length, titles } });
  }
  if (reports.missing.length > 0)
    facts.push({ code: "missingReports", params: { count: reports.missing.length } });
  else if (reports.expected > 0) facts.push({ code: "allReceived", params: { count: reports.expected } });
  if (findings.error > 0)
    facts.push({ code: "mustFix", params: { count: findings.error, units: findings.units } });
  return facts.slice(0, shown);
}
