import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChasedUnit } from "../../app/contract";
import { CheckChoice } from "../parts/Choice";
import { CopyButton } from "../parts/CopyButton";
import { Section } from "../parts/Section";
import type { SignKind } from "../parts/Sign";
import { Caption } from "../parts/text";
import { useWords } from "../state/words";
import type { ChaseGroup } from "./groups";

const useStyles = makeStyles({
  row: { paddingBottom: tokens.spacingVerticalS },
  more: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXXXL,
  },
});

const signs: Record<ChaseGroup, SignKind> = { missing: "error", due: "warning", fix: "error" };
const titles = { missing: "chase.missing", due: "chase.due", fix: "chase.fix" } as const;

/** One reason to remind, with the units it concerns: whether to remind each, and its own text to copy. */
export function ChaseGroupList({
  group,
  units,
  isChosen,
  onChange,
}: {
  group: ChaseGroup;
  units: readonly ChasedUnit[];
  isChosen: (id: string) => boolean;
  onChange: (id: string, on: boolean) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Section title={t(titles[group], { n: units.length })} sign={signs[group]} open={group === "missing"}>
      {units.map((unit) => (
        <div key={unit.id} className={styles.row}>
          <CheckChoice
            label={unit.name}
            checked={isChosen(unit.id)}
            onChange={(_, { checked }) => onChange(unit.id, checked === true)}
          />
          <div className={styles.more}>
            {group === "due" && (
              <Caption>{t("chase.dueCount", { overdue: unit.overdue, dueSoon: unit.dueSoon })}</Caption>
            )}
            {group === "fix" && <Caption>{t("chase.fixCount", { n: unit.toFix })}</Caption>}
            <CopyButton small label={t("chase.copyOne")} text={unit.text} />
          </div>
        </div>
      ))}
    </Section>
  );
}
