export { membersOf, parseUnits, unitParser } from "./parseUnits";
export { seedUnits } from "./seedUnits";
export type { KnownUnits, Unit, UnitGroup, UnitMention } from "./unit";
