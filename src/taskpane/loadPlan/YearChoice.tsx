import { useState } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { quietly } from "../parts/quietly";
import { useWords } from "../state/words";

const useStyles = makeStyles({ input: { width: "96px" } });

const firstYear = 2000;
const lastYear = 2099;

function yearIn(typed: string): number | undefined {
  const year = Number(typed);
  return /^\s*\d{4}\s*$/.test(typed) && year >= firstYear && year <= lastYear ? year : undefined;
}

/** The plan's year, by which a deadline without a year is read. `sure`: the document's title says it. */
export function YearChoice({
  year,
  sure,
  onChoose,
}: {
  year?: number;
  sure: boolean;
  onChoose: (year: number) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && yearIn(typed) === undefined;
  const doubt = t(year === undefined ? "layout.yearMissing" : "layout.yearDoubt");
  const settle = () => {
    const chosen = typed === undefined ? undefined : yearIn(typed);
    if (chosen === undefined) return;
    setTyped(undefined);
    if (chosen !== year || !sure) onChoose(chosen);
  };
  return (
    <Field
      label={t("layout.year")}
      validationState={wrong ? "error" : sure ? "none" : "warning"}
      validationMessage={wrong ? t("layout.yearUnread") : sure ? undefined : quietly(doubt)}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={typed ?? (year === undefined ? "" : String(year))}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
    </Field>
  );
}
