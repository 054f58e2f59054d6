import { useRef, useState } from "react";
import { Button, Input, makeStyles } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons";
import { formatText } from "../../domain/date/format";
import { parseTypedDate } from "../../domain/date/parseTypedDate";
import { isPlainDate, type PlainDate } from "../../domain/date/plainDate";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  // The browser's own calendar opens from this unseen field; the typed form is always day/month/year.
  picker: { position: "absolute", width: 0, height: 0, opacity: 0, pointerEvents: "none" },
  around: { position: "relative", display: "flex", minWidth: 0 },
});

/** A date, typed as day/month/year or taken from the calendar. `onUnreadable` says whether what stands in it is no date. */
export function DateInput({
  id,
  value,
  onChange,
  onUnreadable,
  disabled = false,
}: {
  id?: string;
  /** Absent: the field is blank until a date is given. */
  value?: PlainDate;
  onChange: (date: PlainDate) => void;
  onUnreadable: (unreadable: boolean) => void;
  disabled?: boolean;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();

  const settle = () => {
    if (typed === undefined) return;
    if (typed.trim() === "" && value === undefined) {
      setTyped(undefined);
      onUnreadable(false);
      return;
    }
    const { date } = parseTypedDate(typed);
    onUnreadable(!date);
    if (!date) return;
    setTyped(undefined);
    if (date !== value) onChange(date);
  };

  return (
    <span className={styles.around}>
      <Input
        {...(id ? { id } : {})}
        className={styles.input}
        value={typed ?? (value ? formatText(value) : "")}
        disabled={disabled}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<CalendarLtr20Regular />}
            aria-label={t("asOf.calendar")}
            disabled={disabled}
            onClick={() => picker.current?.showPicker()}
          />
        }
      />
      <input
        ref={picker}
        className={styles.picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value ?? ""}
        onChange={({ target }) => {
          if (!isPlainDate(target.value)) return;
          setTyped(undefined);
          onUnreadable(false);
          onChange(target.value);
        }}
      />
    </span>
  );
}
