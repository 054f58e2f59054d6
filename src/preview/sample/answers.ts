import type { Period, PlanSettings } from "../../domain/periods/period";
import type { PlainDate } from "../../domain/date/plainDate";
import type { Indicator } from "../../domain/plan/plan";
import type { Occurrence } from "../../domain/schedule/occurrence";
import type { ContactField, IndicatorField, TaskField } from "../../domain/submission/submission";
import type { Unit } from "../../domain/units/unit";
import type { CellContent } from "../../sheets/model/cell";
import type { TemplateEntry } from "../../sheets/template/fillTemplate";

export type TaskCells = Partial<Record<TaskField, CellContent>>;
export type IndicatorCells = Partial<Record<IndicatorField, CellContent>>;

export interface TaskAnswer {
  occurrence: Occurrence;
  cells: TaskCells;
}

export interface IndicatorAnswer {
  indicator: Indicator;
  cells: IndicatorCells;
}

/** What one unit fills in and the file it sends. */
export interface UnitAnswers {
  file: string;
  unit: Unit;
  tasks: TaskAnswer[];
  indicators: IndicatorAnswer[];
  contact: Partial<Record<ContactField, CellContent>>;
}

/** When the sample plays. */
export interface Moment {
  year: number;
  period: Period;
  asOf: PlainDate;
  settings: PlanSettings;
}

/** A unit's answers cell by cell, for filling a template. */
export function entriesOf({ tasks, indicators, contact }: UnitAnswers): TemplateEntry[] {
  return [
    ...filled(contact).map(([field, content]) => ({
      sheet: "contact" as const,
      id: "",
      field,
      content,
    })),
    ...tasks.flatMap(({ occurrence: { id }, cells }) =>
      filled(cells).map(([field, content]) => ({ sheet: "tasks" as const, id, field, content })),
    ),
    ...indicators.flatMap(({ indicator: { id }, cells }) =>
      filled(cells).map(([field, content]) => ({ sheet: "indicators" as const, id, field, content })),
    ),
  ];
}

function filled<Field extends string>(cells: Partial<Record<Field, CellContent>>): [Field, CellContent][] {
  return Object.entries<CellContent | undefined>(cells).flatMap(([field, content]): [Field, CellContent][] =>
    content ? [[field as Field, content]] : [],
  );
}
