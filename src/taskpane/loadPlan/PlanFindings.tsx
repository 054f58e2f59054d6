import type { Finding } from "../../domain/finding/finding";
import { FindingList } from "../findings/FindingList";
import { Section } from "../parts/Section";
import { useWords } from "../state/words";
import { groupsOf } from "./groups";

/** What was noticed in the plan document, grouped; the first group that asks for something is open. */
export function PlanFindings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useWords();
  return groupsOf(findings).map(({ title, review, findings: inGroup }, index) => (
    <Section
      key={title}
      title={t(title)}
      count={inGroup.length}
      sign={review ? "warning" : "info"}
      open={review && index === 0}
    >
      <FindingList findings={inGroup} />
    </Section>
  ));
}
