export { checkSubmission } from "./checkSubmission";
export type { CheckContext } from "./context";
export { inputCells } from "./inputCells";
export { withReadingFindings } from "./withReadingFindings";
export type { CheckParams } from "./params";
