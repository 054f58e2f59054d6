import type { Figure } from "../domain/summary/figure";
import { rowsBehind as behind } from "../domain/summary/rowsBehind";
import { goToCell } from "../excel/navigate";
import { readBook } from "../excel/read/readBook";
import { watchSelection } from "../excel/watch";
import { sheetNames } from "../i18n/vi/sheetWords";
import { rowOfValue } from "../sheets/plan/rowOfFinding";
import { figureAt } from "../sheets/plan/summary/figureAt";
import { occurrenceLabel } from "../sheets/occurrenceLabel";
import { targetLabel } from "../sheets/targetLabel";
import type { FigureRows, RowPlace, SelectedFigure } from "./contract";
import { currentPlanBook } from "./planBook";

/** The rows a figure of Tổng hợp counts, in the workbook as it stands now. */
export async function rowsBehind(figure: Figure): Promise<FigureRows> {
  const { milestones, indicators } = behind(await currentPlanBook(), figure);
  return {
    milestones: milestones.map((row) => ({ ...row, label: occurrenceLabel(row.occurrence) })),
    indicators: indicators.map((row) => ({ ...row, targetLabel: targetLabel(row.target) })),
  };
}

/** Selects the row that holds a reported value; its sheet alone where the row is gone. */
export async function goToRow(row: RowPlace): Promise<void> {
  const sheet = "indicatorId" in row ? sheetNames.indicatorRows : sheetNames.taskRows;
  const found = rowOfValue(await readBook({ only: (name) => name === sheet }), row);
  await goToCell(sheet, found?.address ?? "");
}

/** Follows which cell of Tổng hợp is selected. A selection that comes while an older one is looked up wins. */
export function watchFigure(
  onFigure: (selected: SelectedFigure | undefined) => void,
): Promise<() => Promise<void>> {
  let latest = 0;
  return watchSelection(sheetNames.summary, (address) => {
    const mine = ++latest;
    readBook({ only: (name) => name === sheetNames.summary }).then(
      (cells) => {
        const figure = figureAt(cells, address);
        if (mine === latest) onFigure(figure && { address, figure });
      },
      // A workbook that cannot be read just now has nothing to offer.
      () => undefined,
    );
  });
}
