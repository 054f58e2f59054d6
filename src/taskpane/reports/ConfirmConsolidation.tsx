import type { Intake } from "../../app/contract";
import { ConfirmDialog } from "../frame/ConfirmDialog";
import { Points } from "../parts/text";
import { countOf } from "../state/findingsOf";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { countsOf } from "./intakeGroups";

/** Asked before consolidating into a period that has reports already: how much is new, how much is replaced. */
export function ConfirmConsolidation({
  intake,
  onConfirm,
  onCancel,
}: {
  intake: Intake;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t, periodName } = useWords();
  const { period } = usePlanHome();
  const { toConsolidate, refused } = countsOf(intake);
  const { newReports, replacedReports, unchangedReports, rows } = intake;
  const { error } = countOf(rows.flatMap(({ findings }) => findings));
  const lines = [
    ...(newReports > 0 ? [t("cons.new", { n: newReports })] : []),
    ...(replacedReports > 0 ? [t("cons.replaced", { n: replacedReports })] : []),
    ...(unchangedReports > 0 ? [t("cons.unchanged", { n: unchangedReports })] : []),
    ...(refused > 0 ? [t("cons.refused", { n: refused })] : []),
    ...(error > 0 ? [t("cons.errors")] : []),
  ];
  return (
    <ConfirmDialog
      title={t("cons.title", { n: toConsolidate, period: periodName(period) })}
      confirm={t("cons.confirm")}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Points items={lines} />
    </ConfirmDialog>
  );
}
