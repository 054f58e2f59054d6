import { Button } from "@fluentui/react-components";
import type { ScoringHome } from "../../app/contract";
import { Notice } from "../parts/Notice";
import { Caption, Heading, Rule, Stack } from "../parts/text";
import { useWords } from "../state/words";
import { LevelSections } from "../findings/LevelSections";
import { ScoreGroups } from "./ScoreGroups";

/** Where the self-scoring stands: what to mend first, then points by field, and loading the table again. */
export function ScoringNow({ scoring, onReload }: { scoring: ScoringHome; onReload: () => void }) {
  const { t } = useWords();
  const { all, groups, findings } = scoring;
  return (
    <>
      <ScoreGroups all={all} groups={groups} />
      {findings.length > 0 ? (
        <Stack>
          <Heading>{t("score.findings")}</Heading>
          <Caption>{t("score.live")}</Caption>
          <LevelSections findings={findings} />
        </Stack>
      ) : (
        <Notice kind="ok" title={t("score.done")}>
          {t("score.doneText")}
        </Notice>
      )}
      <Rule />
      <Stack>
        <Button onClick={onReload}>{t("score.reload")}</Button>
        <Caption>{t("score.reloadHow")}</Caption>
      </Stack>
    </>
  );
}
