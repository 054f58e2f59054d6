import { useState } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { AwaitedDate } from "../../domain/plan/awaitedDates";
import type { SettledDate } from "../../domain/plan/planBook";
import { DateInput } from "../parts/DateInput";
import { Caption, Paragraph } from "../parts/text";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One milestone without a due day: its own words, the date to give, or that there is none. */
export function DateQuestion({
  awaited,
  onAnswer,
  onGoTo,
}: {
  awaited: AwaitedDate;
  onAnswer: (settled: SettledDate) => void;
  onGoTo: () => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const [unreadable, setUnreadable] = useState(false);
  const { milestoneId, taskNumber, taskTitle, text, awaits, settled } = awaited;
  return (
    <div className={styles.question}>
      <Paragraph>{t("confirm.task", { number: taskNumber, text })}</Paragraph>
      <Caption>{taskTitle}</Caption>
      <Field
        label={t(awaits === "event" ? "confirm.event" : "confirm.due")}
        validationState={unreadable ? "error" : "none"}
        validationMessage={unreadable ? t("asOf.unreadable") : undefined}
      >
        <DateInput
          id={`date-${milestoneId}`}
          onUnreadable={setUnreadable}
          onChange={(date) =>
            onAnswer(awaits === "event" ? { ...settled, event: date } : { ...settled, due: date })
          }
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" onClick={() => onAnswer({ ...settled, noDeadline: true })}>
          {t("confirm.noDeadline")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onGoTo}>
          {t("act.goto")}
        </Button>
      </div>
    </div>
  );
}
