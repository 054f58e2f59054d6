import type { GroupTotal, ScoreTotal } from "../../domain/scoring/totals";
import { Bar } from "../parts/Bar";
import { Rows, RowText } from "../parts/Rows";
import { Caption, Heading, Stack } from "../parts/text";
import { useWords } from "../state/words";

/** Points and progress of the whole table, then of each field. */
export function ScoreGroups({ all, groups }: { all: ScoreTotal; groups: readonly GroupTotal[] }) {
  const { t } = useWords();
  const scored = t("score.scored", { scored: all.scored, lines: all.lines });
  return (
    <>
      <Stack>
        <Heading>{t("score.points", { score: all.score, maximum: all.maximum })}</Heading>
        <Bar label={scored} done={all.scored} total={all.lines} />
        <Caption>{scored}</Caption>
      </Stack>
      <Stack>
        <Heading>{t("score.groups")}</Heading>
        <Rows items={groups} keyOf={({ id }) => id}>
          {(group) => (
            <RowText>
              {group.number === ""
                ? group.title
                : t("score.group", { number: group.number, title: group.title })}
              <Caption>
                {t("score.groupText", {
                  points: t("score.points", { score: group.score, maximum: group.maximum }),
                  scored: group.scored,
                  lines: group.lines,
                })}
              </Caption>
            </RowText>
          )}
        </Rows>
      </Stack>
    </>
  );
}
