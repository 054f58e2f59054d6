import { makeStyles, tokens } from "@fluentui/react-components";
import type { ColumnRole, LayoutTable } from "../../app/planLayout";
import { oneLine } from "../../i18n/oneLine";
import { CheckChoice } from "../parts/Choice";
import { Caption } from "../parts/text";
import { useWords } from "../state/words";
import { doubtfulFirst } from "./choices";
import { ColumnChoice } from "./ColumnChoice";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One table of the document: whether it is read, why, and what its columns are read as; the doubtful ones first. */
export function TableChoice({
  table,
  onUse,
  onColumn,
}: {
  table: LayoutTable;
  onUse: (used: boolean) => void;
  onColumn: (column: number, role: ColumnRole) => void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const { index, caption, headings, rows, used, sure, reason, columns } = table;
  const number = t("layout.table", { n: index + 1, rows });
  const named = headings.filter((heading) => heading !== "").join(" · ");
  return (
    <div className={styles.table}>
      <CheckChoice
        checked={used}
        label={caption ? `${number}: ${oneLine(caption, 80)}` : number}
        onChange={(_, { checked }) => onUse(checked === true)}
      />
      {!used && named !== "" && <Caption>{oneLine(named, 160)}</Caption>}
      <Caption>
        {t(`table.${reason}`)}
        {!sure && ` ${t("layout.tableDoubt")}`}
      </Caption>
      {used &&
        doubtfulFirst(columns).map((column) => (
          <ColumnChoice
            key={column.index}
            column={column}
            onChoose={(role) => onColumn(column.index, role)}
          />
        ))}
    </div>
  );
}
