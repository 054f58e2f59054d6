import type { UnitWork } from "../../domain/plan/unitWork";
import { toAsciiSlug } from "../../domain/text";
import { text } from "../../sheets/model/content";
import type { Moment, UnitAnswers } from "./answers";
import { goodIndicatorCells } from "./goodIndicators";
import { goodTaskCells } from "./goodTasks";
import { randomFrom } from "./random";

/** Complete answers of every unit, without anything a check could find. The same seed gives the same answers. */
export function goodAnswers(seed: number, work: readonly UnitWork[], moment: Moment): UnitAnswers[] {
  const random = randomFrom(seed);
  return work.map(({ unit, occurrences, indicators }) => ({
    file: `${toAsciiSlug(moment.period.id)}_${toAsciiSlug(unit.shortName ?? unit.name)}.xlsx`,
    unit,
    tasks: occurrences.map((occurrence) => ({
      occurrence,
      cells: goodTaskCells(occurrence, moment, random),
    })),
    indicators: indicators.map((indicator) => ({ indicator, cells: goodIndicatorCells(indicator, random) })),
    contact: { preparedBy: text(unit.contact), phone: text(unit.phone) },
  }));
}
