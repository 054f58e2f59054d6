/** What a part of the plan's text is about; `other` is everything else (purpose, requirements …). */
export type BodyPart = "objectives" | "tasks" | "solutions" | "organisation" | "other";

/** One numbered or bulleted line of the plan's text, in document order. */
export interface BodyLine {
  /** The marks from the part down: "II.3.đ". Bullets and plain lines have their parent's. */
  place: string;
  /** 1 for "I.", 2 for "1.", 3 for "1.1.", 4 for "a)", 5 for a bullet, 6 for a line without a mark. */
  level: number;
  /** The number or letter alone; "" for bullets and plain lines. */
  mark: string;
  text: string;
  /** Whether it reads as a title: short, and no sentence. */
  isTitle: boolean;
  /** Index of the line it stands under, always smaller than its own. */
  parent?: number;
}

/** The plan's text as far as it is held against the appendix. All texts normalised. */
export interface PlanBody {
  lines: BodyLine[];
  /** The title of the appendix, in one line; "" where there is none. */
  appendixTitle: string;
  /** Month and year of the signature, as printed. */
  signed?: { month: number; year: number };
}
