import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../i18n/format";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  pair: { display: "contents" },
  total: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "subgrid",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Names with their numbers, and the line below the rule. */
export function Facts({
  facts,
  total,
}: {
  facts: readonly (readonly [name: string, figure: number, ...rest: unknown[]])[];
  total?: readonly [name: string, figure: number];
}) {
  const { language } = useWords();
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, figure]) => (
        <div key={name} className={styles.pair}>
          <dt>{name}</dt>
          <dd>{formatNumber(figure, language)}</dd>
        </div>
      ))}
      {total && (
        <div className={styles.total}>
          <dt>{total[0]}</dt>
          <dd>{formatNumber(total[1], language)}</dd>
        </div>
      )}
    </dl>
  );
}
