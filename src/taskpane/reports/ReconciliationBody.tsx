import { Button, Link } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import type { Reconciliation } from "../../app/contract";
import { dateTimeParts } from "../../i18n/format";
import { Facts } from "../parts/Facts";
import { Notice } from "../parts/Notice";
import { Rows, RowText } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Heading, Stack } from "../parts/text";
import { useNavigation } from "../state/navigation";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

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
  const { t, periodName } = useWords();
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
        <Facts facts={figures} total={[t("recon.difference"), cells - taken - inFindings]} />
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
