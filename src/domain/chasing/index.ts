export type { Chase, ChasedMilestone, UnitChase } from "./chase";
export { chaseOf } from "./chaseOf";
export { dueDatesOfUnits, type DueDate, type UnitDueDates } from "./dueDates";
