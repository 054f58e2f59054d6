const digits: readonly [number, string][] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 1 → "I", 4 → "IV"; for parts and annexes, of which there are few. */
export function roman(value: number): string {
  const found = digits.find(([worth]) => worth <= value);
  return found ? found[1] + roman(value - found[0]) : "";
}
