const longestList = 12;

/** How many numbers there are, and the first of them as a text: "1, 2, 5". */
export function listed(numbers: readonly string[]): { n: number; list: string } {
  const shown = numbers.slice(0, longestList).join(", ");
  return { n: numbers.length, list: numbers.length > longestList ? `${shown}…` : shown };
}
