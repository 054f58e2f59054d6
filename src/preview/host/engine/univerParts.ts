import type * as core from "@univerjs/core";
import type * as sheetsPreset from "@univerjs/preset-sheets-core";

type Core = typeof core;
type Sheets = typeof sheetsPreset;

/** The pieces of Univer 0.25.1 the host works with, under the same names in Node and in the browser. */
export type UniverKit = Pick<
  Core,
  | "BooleanNumber"
  | "CanceledError"
  | "CellValueType"
  | "HorizontalAlign"
  | "ICommandService"
  | "IUndoRedoService"
  | "IUniverInstanceService"
  | "LocaleType"
  | "UniverInstanceType"
  | "VerticalAlign"
  | "WrapStrategy"
  | "mergeWorksheetSnapshotWithDefault"
  | "numfmt"
> &
  Pick<
    Sheets,
    | "ICalculateFormulaService"
    | "IDefinedNamesService"
    | "LexerTreeBuilder"
    | "SheetsSelectionsService"
    | "TriggerCalculationController"
  >;

/** What the host is made over: a running Univer with the sheet and formula plugins, and the kit it was made from. */
export interface UniverParts {
  univer: core.Univer;
  kit: UniverKit;
}
