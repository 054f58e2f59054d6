export type { ComingLine, DoneLine, GroupResult, ReportFacts, UnitLine, UnitWords } from "./reportFacts";
export type {
  FigureKey,
  FigureLookup,
  FigurePlace,
  FigureValue,
  GroupColumn,
  HeadlineFigure,
} from "./figure";
export { letterheadOf, type Letterhead } from "./letterhead";
export { reportFactsOf } from "./reportFactsOf";
