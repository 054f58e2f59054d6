import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import type { Reconciliation } from "../../app/contract";
import { dateTimeParts, formatNumber } from "../../i18n/format";
import { Notice } from "../parts/Notice";
import { Rows, RowText } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Heading, Stack } from "../parts/text";
import { useNavigation } from "../state/navigation";
import { usePlanHome } from "../state/usePlanHome";
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

/** After a run: cells filled = taken + in findings, what has changed, who is missing, and the way back. */
export function ReconciliationBody({
  result,
  onUndo,
  onChanges,
}: {
  result: Reconciliation;
  onUndo: () => void;
  onChanges: () => void;
}) {
  const { t, language, periodName } = useWords();
  const styles = useStyles();
  const { go } = useNavigation();
  const { period, canUndo } = usePlanHome();
  const { cells, taken, inFindings, missing } = result;
  const figures: [string, number][] = [
    [t("recon.cells"), cells],
    [t("recon.taken"), taken],
    [t("recon.inFindings"), inFindings],
  ];
  return (
    <>
      <Notice
        kind="ok"
        title={t("cons.done", { n: result.reports })}
        actions={
          canUndo && (
            <Button size="small" icon={<ArrowUndo20Regular />} onClick={onUndo}>
              {t("act.undo")}
            </Button>
          )
        }
      >
        {t("cons.doneAt", { period: periodName(period), ...dateTimeParts(result.at) })}
      </Notice>
      <Stack>
        <Heading>{t("recon.title")}</Heading>
        <dl className={styles.facts}>
          {figures.map(([name, figure]) => (
            <div key={name} className={styles.pair}>
              <dt>{name}</dt>
              <dd>{formatNumber(figure, language)}</dd>
            </div>
          ))}
          <div className={styles.total}>
            <dt>{t("recon.difference")}</dt>
            <dd>{formatNumber(cells - taken - inFindings, language)}</dd>
          </div>
        </dl>
        {canUndo && (
          <Link id="recon-changes" onClick={onChanges}>
            {t("recon.changes")}
          </Link>
        )}
      </Stack>
      {missing.length > 0 && (
        <Stack>
          <Section title={t("recon.missing")} count={missing.length} sign="warning">
            <Rows items={missing} keyOf={({ id }) => id}>
              {({ name }) => <RowText>{name}</RowText>}
            </Rows>
          </Section>
          <Link id="recon-chase" onClick={() => go({ name: "chase" })}>
            {t("recon.chase", { n: missing.length })}
          </Link>
        </Stack>
      )}
    </>
  );
}
