import { unitFinder } from "../../src/domain/units";
import { givenIndicatorRows, givenTaskRows } from "../../src/sheets/template/givenRows";
import type { OfficeGround } from "../../src/sheets/template/identify";
import type { TemplateInput } from "../../src/sheets/template/templateInput";

/** What an office knows that sent out this one template. */
export function officeGround({
  plan,
  unit,
  period,
  settings,
  occurrences,
  indicators,
}: TemplateInput): OfficeGround {
  const rows = {
    tasks: givenTaskRows(occurrences, plan.tasks),
    indicators: givenIndicatorRows(indicators),
  };
  return {
    units: unitFinder({ units: plan.units, groups: plan.unitGroups }),
    settings,
    given: (unitId, periodId) => (unitId === unit.id && periodId === period.id ? rows : undefined),
  };
}
