import { unitListOf } from "../plan/unitListOf";
import type { Finding } from "../finding/finding";
import { finding } from "../finding/make";
import type { Plan } from "../plan/plan";
import { fold } from "../text";
import { unitParser, type UnitMention } from "../units";
import type { BodyLine, BodyPart } from "./body";
import { unitNamesOf } from "./namedUnits";
import { sentencesOf } from "../target/sentences";

/** Units the text gives work to which the plan's list does not have: each name once, at its first place. */
export function unlistedUnits(
  plan: Pick<Plan, "agency" | "units" | "unitGroups">,
  lines: readonly BodyLine[],
  parts: readonly BodyPart[],
): Finding[] {
  const names = unitNamesOf(plan.agency);
  const unitsIn = unitParser(unitListOf(plan));
  const nameById = new Map(plan.units.map(({ id, name }) => [id, name]));
  // "Phòng A và B" is near the list's "Phòng A", but surely another.
  const withoutShorterName = (mention: UnitMention): UnitMention => {
    const near = nameById.get(mention.id ?? "");
    if (mention.sure || near === undefined || !fold(mention.text).startsWith(`${fold(near)} va `))
      return mention;
    return { text: mention.text, kind: "unknown", sure: false };
  };
  const seen = new Set<string>();
  const found: Finding[] = [];
  lines.forEach((line, at) => {
    const part = parts[at];
    if (part === "other" || part === "objectives") return;
    const spans = [
      ...(part === "organisation" && line.mark !== "" ? names.opening(line.text) : []),
      ...sentencesOf(line.text).flatMap(names.doing),
    ];
    for (const mention of spans.flatMap(unitsIn).map(withoutShorterName)) {
      const key = fold(mention.text);
      if (!names.isOwn(mention) || seen.has(key)) continue;
      seen.add(key);
      found.push(finding("bodyUnitUnlisted", { section: line.place }, { text: mention.text }));
    }
  });
  return found;
}
