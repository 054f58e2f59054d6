import type { FigureRows, RowPlace } from "../../app/contract";
import { formatNumber } from "../../i18n/format";
import { RowButton } from "../parts/RowButton";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { Caption } from "../parts/text";
import { useWords } from "../state/words";
import { SourceLine } from "./SourceLine";

type Line = FigureRows["indicators"][number];

/** Indicators below target, and under each every unit's figures of it. */
export function IndicatorRows({ rows, goTo }: { rows: readonly Line[]; goTo: (row: RowPlace) => void }) {
  const { t, language } = useWords();
  const shown = (figure: number) => formatNumber(figure, language);
  const result = ({ indicator, result: reached }: Line) =>
    indicator.aggregation === "ratio" ? `${shown(Math.round(reached * 10) / 10)}%` : shown(reached);
  return rows.map((line) => (
    <Section key={line.indicator.id} title={line.indicator.title} count={line.units.length}>
      <Caption>{t("behind.indicator", { result: result(line), target: line.targetLabel })}</Caption>
      <Rows items={line.units} keyOf={({ unit }) => unit.id}>
        {({ unit, row: { numerator = 0, denominator, periodId, source } }) => (
          <RowButton
            id={`behind-${unit.id}-${line.indicator.id}`}
            name={unit.name}
            caption={
              <>
                {denominator === undefined ? shown(numerator) : `${shown(numerator)}/${shown(denominator)}`}
                <SourceLine source={source} />
              </>
            }
            onClick={() => goTo({ periodId, unitId: unit.id, indicatorId: line.indicator.id })}
          />
        )}
      </Rows>
    </Section>
  ));
}
