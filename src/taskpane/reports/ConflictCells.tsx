import { makeStyles, tokens } from "@fluentui/react-components";
import type { IntakeConflict, IntakeRow, ReportedCell } from "../../app/contract";
import { dateTimeParts } from "../../i18n/format";
import { Caption } from "../parts/text";
import { useWords, type Words } from "../state/words";
import { CellList, fieldName } from "./CellList";
import { shownValues } from "./shownValues";
import { Unfold } from "./Unfold";

const useStyles = makeStyles({
  value: { paddingLeft: tokens.spacingHorizontalM },
});

/** Files by their time of saving where that tells them apart, else by their names. */
function versionNames(rows: readonly IntakeRow[], t: Words["t"]): string[] {
  const times = rows.map(({ savedAt }) => savedAt ?? "");
  const isTelling = times.every((time) => time !== "") && new Set(times).size === times.length;
  return rows.map(({ file }, at) => (isTelling ? t("twice.short", dateTimeParts(times[at] ?? "")) : file));
}

/** Where the files of one unit differ, so that a person can choose knowingly. `rows`: the files in the order they are shown in. */
export function ConflictCells({ conflict, rows }: { conflict: IntakeConflict; rows: readonly IntakeRow[] }) {
  const { t, language } = useWords();
  const styles = useStyles();
  const { differences } = conflict;
  if (differences.length === 0) return <Caption>{t("twice.same")}</Caption>;
  const names = versionNames(rows, t);
  const shown = (cell: ReportedCell) => {
    const values = shownValues(cell, language);
    return rows.map((row) => values[conflict.rows.indexOf(row)] ?? t("cells.blank"));
  };
  return (
    <Unfold name={t("twice.differ", { n: differences.length })}>
      <CellList cells={differences}>
        {(cell) => (
          <>
            {fieldName(cell, t)}
            {shown(cell).map((value, at) => (
              <div key={at} className={styles.value}>
                {t("cells.line", { field: names[at] ?? "", value })}
              </div>
            ))}
          </>
        )}
      </CellList>
    </Unfold>
  );
}
