/** Pixels of one character of the default font at 96 dpi, and what a column has besides its characters. */
export const characterPixels = 7;
export const columnPadding = 5;

/** Characters, to two decimals. */
export function charactersOf(pixels: number): number {
  return Math.max(0, Math.round(((pixels - columnPadding) / characterPixels) * 100) / 100);
}
