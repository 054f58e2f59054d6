import { parseDeadline } from "../../domain/deadline";
import { fold } from "../../domain/text";
import { numberForm } from "./numberForm";
import type { AppendixColumn } from "./columns";

/** Cells looked at; more would say the same. */
const sampled = 60;
/** This share of a column's cells must be of a kind for the column to be. */
const enough = 0.6;
const longText = 25;

/** How much of a column looks like each kind of cell, 0–1. */
export interface Contents {
  filled: number;
  number: number;
  deadline: number;
  unit: number;
  /** Mean length. */
  length: number;
}

const unit =
  /^(?:cac )?(?:so|phong|van phong|ubnd|uy ban|bo|ban|cong an|chi cuc|cuc|tong cuc|trung tam|thanh tra|cong chuc|don vi|co quan|to|hoi|mat tran|tinh doan|toa an|kho bac|bao hiem|truong|vien|snv|stttt|vp|cong chuc|cong thong tin|bao|dai|thu truong|chu tich|giam doc|dia phuong)\b/;

/** Judges a column by its cells below the headings. */
export function contentsOf(cells: readonly string[]): Contents {
  const filled = cells.filter((cell) => cell !== "").slice(0, sampled);
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    filled: filled.length,
    number: share((cell) => numberForm(cell) !== undefined),
    deadline: share(isDeadline),
    unit: share((cell) => unit.test(fold(cell))),
    length: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
  };
}

function isDeadline(cell: string): boolean {
  if (cell.length > 120 || numberForm(cell) !== undefined || unit.test(fold(cell))) return false;
  const milestones = parseDeadline(cell, { year: 2000, cycle: ["quarter"] });
  return milestones.length > 0 && milestones.every(({ schedule }) => schedule.kind !== "unreadable");
}

/** The column that cells of this kind stand in, where that is plain. */
export function columnByContents(contents: Contents): AppendixColumn | undefined {
  if (contents.filled < 2) return undefined;
  if (contents.number >= enough) return "number";
  if (contents.deadline >= enough) return "deadline";
  if (contents.unit >= enough) return "lead";
  return contents.length >= longText ? "title" : undefined;
}
