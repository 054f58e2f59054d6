import type { ScoringPreview } from "../../app/contract";
import { listed } from "../loadPlan/listed";
import { Notice } from "../parts/Notice";
import { Rich } from "../parts/Rich";
import { Heading, Paragraph, Points, Stack } from "../parts/text";
import { Tile, Tiles } from "../parts/Tiles";
import { useWords } from "../state/words";
import { LevelSections } from "../findings/LevelSections";

/** What a table of criteria holds, what writing it would change, and what is odd about it. */
export function ScoringPreviewBody({ preview }: { preview: ScoringPreview }) {
  const { t } = useWords();
  const { all, groups, changes, otherYear, scoring, findings } = preview;
  return (
    <>
      <Tiles>
        <Tile figure={groups.length} caption={t("score.fields")} />
        <Tile figure={all.lines} caption={t("score.criteria")} />
      </Tiles>
      <Paragraph>
        <Rich text={t("score.maximum", { n: all.maximum })} />
      </Paragraph>
      {otherYear !== undefined && (
        <Notice
          kind="warning"
          title={t("score.otherYear", { before: String(otherYear), year: String(scoring.year) })}
        />
      )}
      {changes && <Changes changes={changes} />}
      <LevelSections findings={findings} />
    </>
  );
}

function Changes({ changes }: { changes: NonNullable<ScoringPreview["changes"]> }) {
  const { t } = useWords();
  const { added, removed, kept, retired } = changes;
  const lines = [
    ...(added.length > 0 ? [t("score.added", listed(added))] : []),
    ...(removed.length > 0 ? [t("score.removed", listed(removed))] : []),
    ...(added.length + removed.length === 0 ? [t("score.same")] : []),
    t("score.kept", { n: kept }),
    ...(retired.length > 0 ? [t("score.retired", listed(retired))] : []),
  ];
  return (
    <Stack>
      <Heading>{t("score.changes")}</Heading>
      <Points items={lines} />
    </Stack>
  );
}
