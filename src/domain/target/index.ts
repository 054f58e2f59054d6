export { measureOf, type Measure } from "./measure";
export { parseTarget } from "./parseTarget";
export { judgeTarget, type TargetState } from "./state";
export type { Comparator, Target } from "./target";
