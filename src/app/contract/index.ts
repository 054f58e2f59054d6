export type * from "./app";
export type * from "./bookState";
export type * from "./figures";
export type * from "./intake";
export type * from "./made";
export type * from "./planReading";
export type * from "./scoring";
export type * from "./templateCheck";
