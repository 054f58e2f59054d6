import { useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  text: { display: "block", padding: `${tokens.spacingVerticalS} 0` },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

const pageSize = 50;

/** Rows with a rule under each, 50 at a time. */
export function Rows<Item>({
  items,
  keyOf,
  children,
}: {
  items: readonly Item[];
  keyOf: (item: Item, index: number) => string;
  children: (item: Item) => ReactNode;
}) {
  const [shown, setShown] = useState(pageSize);
  const { t } = useWords();
  const styles = useStyles();
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)} className={styles.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + pageSize)}>
          {t("act.showMore", { n: Math.min(rest, pageSize) })}
        </Button>
      )}
    </>
  );
}

/** A row that is only a text. */
export function RowText({ children }: { children: ReactNode }) {
  return <span className={useStyles().text}>{children}</span>;
}
