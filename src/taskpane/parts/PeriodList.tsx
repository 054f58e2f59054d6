import { Dropdown, makeStyles, mergeClasses, Option, OptionGroup, tokens } from "@fluentui/react-components";
import type { PlanHome } from "../../app/contract";
import type { Period } from "../../domain/periods/period";
import { formatText } from "../../domain/date/format";
import { useWords } from "../state/words";
import { usePopup } from "./popup";
import type { PeriodChoice } from "./PeriodDropdown";

const useStyles = makeStyles({
  field: { minWidth: 0, width: "100%" },
  // The list is wider than its field, which is half of 320 px.
  list: { minWidth: "260px" },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const statuses = ["receiving", "coming", "closed"] as const;

/** Quarters, halves and years stand before the months; within each the first to be sent comes first. */
function inOrder(periods: PlanHome["periods"]): PlanHome["periods"] {
  const key = ({ kind, sendBy, to }: Period) => `${kind === "month" ? 1 : 0} ${sendBy} ${to}`;
  return [...periods].sort((a, b) => key(a).localeCompare(key(b)));
}

/** The plan's periods in three groups, each with the dates of its figures. */
export function PeriodList({
  periods,
  value,
  onChange,
  disabled = false,
  wasAsked = false,
}: PeriodChoice & { wasAsked?: boolean }) {
  const { t, periodName } = useWords();
  const styles = useStyles();
  const popup = usePopup();
  const chosen = periods.find(({ id }) => id === value);
  const groups = statuses
    .map((status) => ({ status, items: inOrder(periods.filter((period) => period.status === status)) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Dropdown
      inlinePopup
      defaultOpen={wasAsked}
      clearButton={null}
      className={styles.field}
      listbox={{ className: mergeClasses(popup, styles.list) }}
      disabled={disabled}
      value={chosen ? periodName(chosen) : ""}
      selectedOptions={[value]}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue && optionValue !== value) onChange(optionValue);
      }}
    >
      {groups.map(({ status, items }) => (
        <OptionGroup key={status} label={t(`period.${status}`)}>
          {items.map((period) => (
            <Option key={period.id} value={period.id} text={periodName(period)}>
              <span>
                {periodName(period)}
                <span className={styles.caption}>
                  {t("period.figures", {
                    from: formatText(period.figuresFrom),
                    to: formatText(period.cutOff),
                  })}
                </span>
              </span>
            </Option>
          ))}
        </OptionGroup>
      ))}
    </Dropdown>
  );
}
