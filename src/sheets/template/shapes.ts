import type { IndicatorField, TaskField } from "../../domain/submission/submission";
import {
  indicatorColumns,
  indicatorFieldHeadings,
  indicatorIdHeading,
  taskColumns,
  taskFieldHeadings,
  taskIdHeading,
} from "./fields";
import type { EntryShape } from "./readEntries";

export const taskShape: EntryShape<TaskField> = {
  headings: taskColumns.map(({ heading }) => heading),
  fields: taskFieldHeadings,
  id: taskIdHeading,
};

export const indicatorShape: EntryShape<IndicatorField> = {
  headings: indicatorColumns.map(({ heading }) => heading),
  fields: indicatorFieldHeadings,
  id: indicatorIdHeading,
};
