export { isNoUnits, noUnitsName } from "./noUnits";
export { memberFinder, parseUnits, unitParser } from "./parseUnits";
export { seedUnits } from "./seedUnits";
export { settleAs, settleAsNewGroup, settleAsNewUnit, settleAsNoUnit, type UnitList } from "./settle";
export { isSettled, unsettledUnits, type UnitCells, type UnsettledUnit } from "./unsettled";
export type { KnownUnits, Unit, UnitGroup, UnitMention } from "./unit";
export { unitFinder, type UnitFinder } from "./unitFinder";
