import type { Intake } from "../../app/contract";
import { Facts } from "../parts/Facts";
import { Heading, Stack } from "../parts/text";
import { useWords } from "../state/words";
import { countsOf, replacedRows } from "./intakeGroups";

/** What consolidating would change, in numbers. Nothing is written yet. */
export function DryRun({ intake }: { intake: Intake }) {
  const { t } = useWords();
  const { newReports, replacedReports, unchangedReports, conflicts, missing } = intake;
  const cells = replacedRows(intake).reduce((sum, { changes = [] }) => sum + changes.length, 0);
  const facts: [string, number, always?: boolean][] = [
    [t("dry.new"), newReports, true],
    [cells > 0 ? t("dry.replacedCells", { n: cells }) : t("dry.replaced"), replacedReports],
    [t("dry.unchanged"), unchangedReports],
    [t("dry.twice"), conflicts.length],
    [t("dry.refused"), countsOf(intake).refused],
    [t("dry.missing"), missing.length, true],
  ];
  return (
    <Stack>
      <Heading>{t("dry.title")}</Heading>
      <Facts facts={facts.filter(([, figure, always]) => figure > 0 || always)} />
    </Stack>
  );
}
