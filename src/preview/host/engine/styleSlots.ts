import type { IStyleData } from "@univerjs/core";

/*
 * Univer's style has no "locked", "formula hidden" or "centre across selection", but they belong to a cell's
 * format: they must travel with inserted rows, copies and undo. They live in slots of the style that the sheet
 * renderer does not draw: the text direction, and two decorations switched off.
 */
const leftToRight = 1;
const switchedOff = { s: 0 } as const;

/** Without Univer's enums. */
const is = (value: unknown, number: number): boolean => value === number;

export const unlockedSlot = (unlocked: boolean): IStyleData => ({ td: unlocked ? leftToRight : null });
export const isUnlocked = (style: IStyleData): boolean => is(style.td, leftToRight);

/** A null resets a slot in a patch; Univer's types allow it only for some of them. */
const reset = null as unknown as undefined;

export const formulaHiddenSlot = (hidden: boolean): IStyleData => ({ ol: hidden ? switchedOff : reset });
export const isFormulaHidden = (style: IStyleData): boolean => is(style.ol?.s, 0);

export const acrossSelectionSlot = (across: boolean): IStyleData => ({ bbl: across ? switchedOff : reset });
export const isAcrossSelection = (style: IStyleData): boolean => is(style.bbl?.s, 0);
