/** How a plan document was understood, and what people change about it: for the pane, which reads no documents itself. */
export {
  columnRoles,
  rowKinds,
  type ColumnRole,
  type LayoutColumn,
  type LayoutRow,
  type LayoutRowKind,
  type LayoutTable,
  type PlanChoices,
  type PlanLayout,
} from "../planDocument/layout";
