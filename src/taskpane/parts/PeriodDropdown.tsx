import { Input, makeStyles } from "@fluentui/react-components";
import type { PlanHome } from "../../app/contract";
import type { PeriodId } from "../../domain/periods/period";
import { useWords } from "../state/words";
import { laterPart, type Meanwhile } from "./laterPart";

export interface PeriodChoice {
  periods: PlanHome["periods"];
  value: PeriodId;
  onChange: (id: PeriodId) => void;
  disabled?: boolean;
}

const useStyles = makeStyles({ field: { minWidth: 0, width: "100%" } });

/** The chosen period, in a field that cannot be changed yet. */
function ChosenPeriod({ periods, value, disabled = false, ask }: PeriodChoice & Meanwhile) {
  const { periodName } = useWords();
  const styles = useStyles();
  const chosen = periods.find(({ id }) => id === value);
  return (
    <Input
      className={styles.field}
      readOnly
      disabled={disabled}
      value={chosen ? periodName(chosen) : ""}
      onClick={ask}
    />
  );
}

/** Kỳ báo cáo. */
export const periodDropdown = laterPart<PeriodChoice>(
  () => import(/* webpackChunkName: "controls" */ "./PeriodList").then(({ PeriodList }) => PeriodList),
  ChosenPeriod,
);
