import { withMarksApart } from "./composed";
import type { TextRepair } from "./repair";
import { withOddSpacesNamed } from "./spaces";

/** What a repair changed, so that a reader sees the difference: letters and spaces that look alike are told apart. */
export function shownBefore({ kind, before }: TextRepair): string {
  if (kind === "composed") return withMarksApart(before);
  return kind === "spaces" ? withOddSpacesNamed(before) : before;
}
