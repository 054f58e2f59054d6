import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import type { PlanPreview } from "../../app/contract";
import { unsettledUnits } from "../../domain/units";
import { answerNames, type NamedAnswer } from "../../domain/units/nameAnswer";
import { nameTitle } from "../confirm/answers";
import { NameQuestions } from "../confirm/NameQuestions";
import { Notice } from "../parts/Notice";
import { Rich } from "../parts/Rich";
import { Heading, Paragraph, Stack } from "../parts/text";
import { useWords } from "../state/words";
import { groupsOf } from "./groups";
import { PlanChanges } from "./PlanChanges";
import { PlanFacts } from "./PlanFacts";
import { PlanFindings } from "./PlanFindings";

/** What a plan that was read holds, what writing it would change, and what to look at. */
export function Preview({
  preview,
  names,
  onNames,
}: {
  preview: PlanPreview;
  /** What people have said of its names so far. */
  names: readonly NamedAnswer[];
  onNames: (names: NamedAnswer[]) => void;
}) {
  const { t } = useWords();
  const list = useMemo(() => answerNames(preview.unitList, names), [preview.unitList, names]);
  const unsettled = useMemo(() => unsettledUnits(preview.plan.tasks, list), [preview.plan.tasks, list]);
  const last = names.at(-1);
  const { plan, milestones, changes } = preview;
  const toReview = groupsOf(preview.findings)
    .filter(({ review }) => review)
    .reduce((sum, { findings }) => sum + findings.length, unsettled.length);
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
      {last && (
        <Notice
          kind="ok"
          title={nameTitle(last, list, t)}
          actions={
            <Button size="small" onClick={() => onNames(names.slice(0, -1))}>
              {t("confirm.undo")}
            </Button>
          }
        >
          {t("names.kept")}
        </Notice>
      )}
      <div>
        <NameQuestions
          names={unsettled}
          list={list}
          onAnswer={({ text }, answer) => onNames([...names, { text, answer }])}
        />
        <PlanFindings findings={preview.findings} />
      </div>
    </>
  );
}
