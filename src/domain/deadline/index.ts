export { parseDeadline, type DeadlineContext } from "./parseDeadline";
