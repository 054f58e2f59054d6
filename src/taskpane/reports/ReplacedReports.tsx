import type { IntakeRow, ReportedCell } from "../../app/contract";
import { Rows, RowText } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Caption } from "../parts/text";
import { useWords, type Words } from "../state/words";
import { CellList, fieldName } from "./CellList";
import { shownValues } from "./shownValues";
import { Unfold } from "./Unfold";

/** "Tử số: 45 → 46", "Kết quả thực hiện: thêm “…”". */
function changeLine(cell: ReportedCell, { t, language }: Words): string {
  const [before, after] = shownValues(cell, language);
  const value =
    before === undefined
      ? t("cells.added", { after: after ?? "" })
      : after === undefined
        ? t("cells.removed", { before })
        : t("cells.change", { before, after });
  return t("cells.line", { field: fieldName(cell, t), value });
}

/** The reports that would take the place of others, each with the cells that change. */
export function ReplacedReports({ rows }: { rows: readonly IntakeRow[] }) {
  const words = useWords();
  const { t } = words;
  if (rows.length === 0) return null;
  return (
    <Section title={t("dry.replaced")} count={rows.length} sign="info">
      <Caption>{t("dry.taken")}</Caption>
      <Rows items={rows} keyOf={({ file, hash }, index) => `${file}/${hash}/${index}`}>
        {({ unit, changes = [] }) =>
          changes.length === 0 ? (
            <RowText>
              {unit?.name}
              <Caption>{t("dry.noCell")}</Caption>
            </RowText>
          ) : (
            <Unfold name={unit?.name ?? ""} caption={t("dry.cellCount", { n: changes.length })} isRow>
              <CellList cells={changes}>{(cell) => changeLine(cell, words)}</CellList>
            </Unfold>
          )
        }
      </Rows>
    </Section>
  );
}
