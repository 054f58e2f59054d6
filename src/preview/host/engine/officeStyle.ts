import type { IStyleData, Nullable } from "@univerjs/core";
import { refuse } from "../protocol/officeError";
import { acrossSelectionSlot, isAcrossSelection } from "./styleSlots";

/** Office.js words against Univer's style numbers. */
const horizontal: [string, number][] = [
  ["General", 0],
  ["Left", 1],
  ["Center", 2],
  ["Right", 3],
  ["Justify", 4],
  ["Distributed", 6],
];
const vertical: [string, number][] = [
  ["Bottom", 3],
  ["Top", 1],
  ["Center", 2],
];

const wrap = 3;
/** CSS pixels of one step of indent. */
const indentPixels = 9;

/** Univer's numbers for switches and kinds of a style, without their enums. */
const is = (value: unknown, number: number): boolean => value === number;

export const isBold = (style: IStyleData): boolean => is(style.bl, 1);
export const isItalic = (style: IStyleData): boolean => is(style.it, 1);
export const isUnderlined = (style: IStyleData): boolean => is(style.ul?.s, 1);
export const isStruck = (style: IStyleData): boolean => is(style.st?.s, 1);

function numberOf(words: [string, number][], word: unknown): number {
  const found = words.find(([name]) => name === word);
  return found
    ? found[1]
    : refuse("InvalidArgument", `${String(word)} is not one of ${words.map(([name]) => name).join(", ")}.`);
}

export function horizontalPatch(word: unknown): IStyleData {
  if (word === "CenterAcrossSelection") return { ht: 1, ...acrossSelectionSlot(true) };
  return { ht: numberOf(horizontal, word), ...acrossSelectionSlot(false) };
}

export function horizontalOf(style: IStyleData): string {
  if (isAcrossSelection(style)) return "CenterAcrossSelection";
  return horizontal.find(([, number]) => is(style.ht, number))?.[0] ?? "General";
}

export function verticalPatch(word: unknown): IStyleData {
  return { vt: numberOf(vertical, word) };
}

export function verticalOf(style: IStyleData): string {
  return vertical.find(([, number]) => is(style.vt, number))?.[0] ?? "Bottom";
}

export const wrapPatch = (on: boolean): IStyleData => ({ tb: on ? wrap : null });
export const isWrapped = (style: IStyleData): boolean => is(style.tb, wrap);

export const indentPatch = (level: number): IStyleData => ({
  pd: level > 0 ? { l: level * indentPixels } : null,
});
export const indentOf = (style: IStyleData): number => Math.round((style.pd?.l ?? 0) / indentPixels);

const namedColours: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals; refuses what is no colour. */
export function colour(value: unknown): string {
  if (typeof value === "string") {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
    const named = namedColours[value.toLowerCase()];
    if (named) return named;
  }
  return refuse("InvalidArgument", `${String(value)} is not a colour.`);
}

/** Univer gives back "rgb(…)" from its own menus. */
export function hex(value: Nullable<string>, otherwise: string): string {
  if (!value) return otherwise;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(value);
  if (!parts) return value.toUpperCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

export const fillOf = (style: IStyleData): string => hex(style.bg?.rgb, "");
export const fontColourOf = (style: IStyleData): string => hex(style.cl?.rgb, "#000000");
