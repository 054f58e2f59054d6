import type { PlanPreview } from "../../app/contract";
import { Rich } from "../parts/Rich";
import { Heading, Paragraph, Stack } from "../parts/text";
import { useWords } from "../state/words";
import { groupsOf } from "./groups";
import { PlanChanges } from "./PlanChanges";
import { PlanFacts } from "./PlanFacts";
import { PlanFindings } from "./PlanFindings";

/** What a plan that was read holds, what writing it would change, and what to look at. */
export function Preview({ preview }: { preview: PlanPreview }) {
  const { t } = useWords();
  const { plan, milestones, changes } = preview;
  const toReview = groupsOf(preview.findings)
    .filter(({ review }) => review)
    .reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      <PlanFacts
        groups={plan.groups.length}
        tasks={plan.tasks.length}
        milestones={milestones}
        indicators={plan.indicators.length}
      />
      <Paragraph>
        {toReview > 0 ? <Rich text={t("load.review", { n: toReview })} /> : t("load.clean")}
      </Paragraph>
      {changes && (
        <Stack>
          <Heading>{t("load.changes")}</Heading>
          <PlanChanges changes={changes} />
        </Stack>
      )}
      <div>
        <PlanFindings findings={preview.findings} />
      </div>
    </>
  );
}
