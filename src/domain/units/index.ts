export { membersOf, parseUnits } from "./parseUnits";
export { seedUnits } from "./seedUnits";
export type { KnownUnits, Unit, UnitGroup, UnitMention } from "./unit";
