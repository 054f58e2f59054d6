/**
 * A new code of these letters: the number after the highest, at least two digits ("DV07"). Never a number that was
 * taken off the list in between: it may stand in old reports.
 */
export function nextId(letters: string, list: readonly { id: string }[]): string {
  const numbers = list.map(({ id }) => (id.startsWith(letters) ? Number(id.slice(letters.length)) || 0 : 0));
  return letters + String(Math.max(0, ...numbers) + 1).padStart(2, "0");
}
