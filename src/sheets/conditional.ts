import { noReportWord } from "../i18n/vi/sheetWords";
import { firstCell } from "./model/a1";
import type { ConditionalFormatSpec } from "./model/book";
import { palette } from "./styles";

type Format = ConditionalFormatSpec["format"];

/** Looks of the states, by the sign their text begins with. */
const signFormats: Record<string, Format> = {
  "✖": { fill: palette.overdue, colour: palette.white, bold: true },
  "◆": { fill: palette.late, colour: palette.black, bold: true },
  "▲": { fill: palette.dueSoon, colour: palette.black },
  "✔": { fill: palette.good, colour: palette.black },
  "…": { colour: palette.quiet, italic: true },
  "?": { colour: palette.quiet, italic: true },
};

/** Colours the cells of `ref` by the sign their text begins with. `quiet` leaves ✔ without fill: only exceptions shout. */
export function stateFormats(ref: string, { quiet = false } = {}): ConditionalFormatSpec[] {
  const cell = firstCell(ref);
  return Object.entries(signFormats)
    .filter(([sign]) => !(quiet && sign === "✔"))
    .map(([sign, format]) => ({ ref, formula: `LEFT(${cell},1)="${sign}"`, format, stopIfTrue: true }));
}

/** Fills counts above 0, as a state is filled. Texts such as "Chưa có" count as none. */
export function countFormat(ref: string, sign: "✖" | "◆" | "▲"): ConditionalFormatSpec {
  const cell = firstCell(ref);
  return {
    ref,
    formula: `AND(ISNUMBER(${cell}),${cell}>0)`,
    format: { ...signFormats[sign], bold: true },
  };
}

/** Greys the cells of a unit that has not sent. */
export function noReportFormat(ref: string): ConditionalFormatSpec {
  return {
    ref,
    formula: `${firstCell(ref)}="${noReportWord}"`,
    format: { fill: palette.noReport },
    stopIfTrue: true,
  };
}

/** Fills `ref` while the number in one cell is above 0 (the headline figures). `figure` is a fixed reference. */
export function figureFormat(ref: string, figure: string, sign: "✖" | "▲"): ConditionalFormatSpec {
  return { ref, formula: `${figure}>0`, format: { ...signFormats[sign] } };
}

/** Due dates of a template: overdue or soon where the unit says the row is not done; a row not filled in yet is quiet. `asOf` and `progress` are references for the first row. */
export function dueFormats(
  ref: string,
  {
    asOf,
    progress,
    finished,
    soonDays,
  }: { asOf: string; progress: string; finished: string[]; soonDays: number },
): ConditionalFormatSpec[] {
  const cell = firstCell(ref);
  const open = [
    `ISNUMBER(${cell})`,
    `LEN(${progress})>0`,
    ...finished.map((word) => `${progress}<>"${word}"`),
  ].join(",");
  return [
    { ref, formula: `AND(${open},${cell}<${asOf})`, format: { ...signFormats["✖"] }, stopIfTrue: true },
    { ref, formula: `AND(${open},${cell}<=${asOf}+${soonDays})`, format: { ...signFormats["▲"] } },
  ];
}
