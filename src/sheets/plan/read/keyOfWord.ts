/** The key whose word this is, forgiving about case and edge spaces; undefined for any other text. */
export function keyOfWord<Key extends string>(words: Record<Key, string>, text: string): Key | undefined {
  const wanted = text.normalize("NFC").trim().toLowerCase();
  const found = (Object.entries(words) as [Key, string][]).find(([, word]) => word.toLowerCase() === wanted);
  return found?.[0];
}
