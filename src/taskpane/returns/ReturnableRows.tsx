import { makeStyles, tokens } from "@fluentui/react-components";
import type { IntakeRow } from "../../app/contract";
import { CheckChoice } from "../parts/Choice";
import { countWords } from "../state/countWords";
import { useWords } from "../state/words";
import { rowKey } from "./returnable";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The files something is to be said of, each to be chosen or left. */
export function ReturnableRows({
  rows,
  left,
  onChange,
}: {
  rows: readonly IntakeRow[];
  /** Keys of those left out. */
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  return (
    <div className={styles.list}>
      {rows.map((row) => {
        const key = rowKey(row);
        return (
          <CheckChoice
            key={key}
            checked={!left.has(key)}
            onChange={(_, { checked }) => toggle(key, checked === true)}
            label={
              <>
                {row.unit?.name ?? row.file}
                <span className={styles.caption}>{countWords(row.findings, t)}</span>
              </>
            }
          />
        );
      })}
    </div>
  );
}
