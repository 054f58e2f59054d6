import { useState } from "react";
import { Field, Link, makeStyles, tokens } from "@fluentui/react-components";
import { today } from "../../app/clock";
import type { PlanHome } from "../../app/contract";
import type { PlainDate } from "../../domain/date/plainDate";
import type { PeriodId } from "../../domain/periods/period";
import { DateInput } from "../parts/DateInput";
import { periodDropdown } from "../parts/PeriodDropdown";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    alignItems: "start",
    "& > *": { minWidth: 0 },
  },
});

/** Kỳ báo cáo and Ngày tính of the workbook, side by side under the title of the home screen. */
export function PeriodPair({
  home,
  onChange,
  disabled,
}: {
  home: PlanHome;
  onChange: (periodId: PeriodId, asOf: PlainDate) => void;
  disabled: boolean;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const [unreadable, setUnreadable] = useState(false);
  const { period, asOf } = home;
  const hint =
    asOf === today() ? undefined : (
      <>
        {t("asOf.notToday")} ·{" "}
        <Link inline onClick={() => onChange(period.id, today())}>
          {t("asOf.toToday")}
        </Link>
      </>
    );
  return (
    <div className={styles.pair}>
      <Field label={t("period")}>
        <periodDropdown.Part
          periods={home.periods}
          value={period.id}
          disabled={disabled}
          onChange={(id) => onChange(id, asOf)}
        />
      </Field>
      <Field
        label={t("asOf")}
        hint={unreadable ? undefined : hint}
        validationState={unreadable ? "error" : "none"}
        validationMessage={unreadable ? t("asOf.unreadable") : undefined}
      >
        <DateInput
          value={asOf}
          disabled={disabled}
          onUnreadable={setUnreadable}
          onChange={(date) => onChange(period.id, date)}
        />
      </Field>
    </div>
  );
}
