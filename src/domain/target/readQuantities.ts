import type { ReadQuantity } from "./clauses";
import { readComparator, type Reading } from "./comparators";
import { isCountable } from "./counts";
import { quantitiesOf, type Quantity } from "./quantities";
import type { Token } from "./tokens";

/** The quantities of a sentence that ask for something, each with how it is to be compared. */
export function readQuantities(tokens: readonly Token[]): ReadQuantity[] {
  const read: ReadQuantity[] = [];
  for (const quantity of quantitiesOf(tokens)) {
    const own = readComparator(tokens, quantity);
    const reading = needsOther(tokens, quantity, own)
      ? (sharedReading(tokens, quantity, read.at(-1)) ?? own)
      : own;
    if (reading !== undefined) read.push({ ...quantity, reading });
  }
  return read;
}

/** "đạt trên 80% và 85%": both are above. "dưới 5%, 100% hồ sơ …" begins anew. */
function needsOther(tokens: readonly Token[], { last }: Quantity, own: Reading | undefined): boolean {
  return own === undefined || (!own.stated && tokens[last + 1]?.kind !== "word");
}

/** "tăng 02 điểm và 03 bậc", "ít nhất 01 hội nghị … và 02 lớp": a number joined to the one before it is read as that one. */
function sharedReading(
  tokens: readonly Token[],
  { first, unit }: Quantity,
  before: ReadQuantity | undefined,
): Reading | undefined {
  if (before === undefined || unit === undefined || !before.reading.stated) return undefined;
  if (!/^(?:,|và)$/.test(tokens[first - 1]?.text ?? "")) return undefined;
  const joined = first === before.last + 2;
  const listed = isCountable(unit) && isCountable(before.unit ?? "");
  return joined || listed ? before.reading : undefined;
}
