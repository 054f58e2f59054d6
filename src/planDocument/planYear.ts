import type { ReadAppendix } from "./appendix/readAppendix";
import type { PlanChoices } from "./layout";
import { headOf } from "./prose/head";
import { titleOf } from "./prose/title";
import { mostNamedYear, yearSaid } from "./prose/years";
import type { DocumentParts } from "./sources/parts";

export interface PlanYear {
  value: number;
  /** false: only the year most often named in the appendix. */
  sure: boolean;
  /** How many times the appendix names a year taken from it. */
  count?: number;
}

/** The plan's year: chosen, else from its title, else its theme, else the appendix. Undefined where none is. */
export function planYearOf(
  { paragraphs }: DocumentParts,
  { placed }: ReadAppendix,
  { year: chosen }: PlanChoices = {},
): PlanYear | undefined {
  if (chosen !== undefined && isYear(chosen)) return { value: chosen, sure: true };
  const head = headOf(paragraphs);
  const said = yearSaid(titleOf(head), head);
  if (said !== undefined) return { value: said, sure: true };
  const named = mostNamedYear((placed?.tasks ?? []).flatMap(({ cells }) => Object.values(cells)));
  return named && { ...named, sure: false };
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year < 2100;
}
