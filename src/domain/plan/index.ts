export { awaitedDates, type AwaitedDate } from "./awaitedDates";
export { assignments, type Assignment } from "./assignments";
export { indicatorsOf } from "./indicatorsOf";
export { mergePlanBook, type PlanChanges } from "./mergePlanBook";
export { planVersion } from "./version";
export { shortTitleOf } from "./shortTitle";
export { unitFindings } from "./unitFindings";
