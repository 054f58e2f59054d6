import type { FigureRows, RowPlace } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import { noReportWord, timelinessWords } from "../../i18n/vi/sheetWords";
import { RowButton } from "../parts/RowButton";
import { Rows } from "../parts/Rows";
import { Caption, Paragraph } from "../parts/text";
import { useWords } from "../state/words";
import { SourceLine } from "./SourceLine";

type Row = FigureRows["milestones"][number];

/** Milestones of units: which, due when, by how many days; and where the unit's own row stood. */
export function MilestoneRows({
  rows,
  periodId,
  goTo,
}: {
  rows: readonly Row[];
  periodId: string;
  goTo: (row: RowPlace) => void;
}) {
  const { t } = useWords();
  const when = ({ occurrence, state, days }: Row) => {
    if (occurrence.due === undefined) return [];
    const due = t("behind.due", { date: formatText(occurrence.due) });
    if (state === "overdue") return [due, t("behind.overdue", { n: days ?? 0 })];
    return state === "dueSoon" ? [due, t("behind.left", { n: days ?? 0 })] : [due];
  };
  const captionOf = (row: Row) => (
    <>
      {t("behind.milestone", { task: row.occurrence.taskNumber, label: row.label })}
      <br />
      {[row.state === "noReport" ? noReportWord : timelinessWords[row.state], ...when(row)].join(" · ")}
      <SourceLine source={row.source} />
    </>
  );
  return (
    <Rows items={rows} keyOf={({ unit, occurrence }) => `${unit.id} ${occurrence.id}`}>
      {(row) =>
        row.state === "noReport" ? (
          <>
            <Paragraph>{row.unit.name}</Paragraph>
            <Caption>{captionOf(row)}</Caption>
          </>
        ) : (
          <RowButton
            id={`behind-${row.unit.id}-${row.occurrence.id}`}
            name={row.unit.name}
            caption={captionOf(row)}
            onClick={() => goTo({ periodId, unitId: row.unit.id, occurrenceId: row.occurrence.id })}
          />
        )
      }
    </Rows>
  );
}
