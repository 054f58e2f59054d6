import { Field, makeStyles, RadioGroup, tokens } from "@fluentui/react-components";
import type { IntakeConflict, IntakeRow } from "../../app/contract";
import { dateTimeParts } from "../../i18n/format";
import { RadioChoice } from "../parts/Choice";
import { useWords } from "../state/words";
import { ConflictCells } from "./ConflictCells";

const useStyles = makeStyles({
  field: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One unit, two different files: one must be chosen. Nothing is chosen beforehand; the newer one is named so. */
export function ConflictChoice({
  conflict,
  chosen,
  onChoose,
}: {
  conflict: IntakeConflict;
  chosen?: string;
  onChoose: (hash: string) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const rows = [...conflict.rows].sort((a, b) => (b.savedAt ?? "").localeCompare(a.savedAt ?? ""));
  const [first, second] = rows;
  const newest = first?.savedAt && first.savedAt !== second?.savedAt ? first : undefined;
  const saved = (row: IntakeRow) => {
    const when = row.savedAt ? t("twice.saved", dateTimeParts(row.savedAt)) : t("twice.unknown");
    return row === newest ? `${when} (${t("twice.newer")})` : when;
  };
  /** Against what the workbook holds of the unit already. */
  const replaces = ({ changes }: IntakeRow) => {
    if (!changes) return undefined;
    return changes.length === 0 ? t("twice.known") : t("twice.replaces", { n: changes.length });
  };
  return (
    <div className={styles.field}>
      <Field label={conflict.unit.name} required>
        <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => onChoose(value)}>
          {rows.map((row) => (
            <RadioChoice
              key={row.hash}
              value={row.hash}
              label={
                <>
                  {saved(row)}
                  <span className={styles.caption}>{row.file}</span>
                  <span className={styles.caption}>{replaces(row)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <ConflictCells conflict={conflict} rows={rows} />
    </div>
  );
}
