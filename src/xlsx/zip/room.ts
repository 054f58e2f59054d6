/** What most parts need. */
const usual = 256 * 1024;
const room = new Uint8Array(usual);

/**
 * Room for so many bytes. What it held is anyone's, and up to the usual size the next call gives the same room again: new
 * memory for each part would have to be cleared, mapped and collected.
 */
export function roomFor(size: number): Uint8Array {
  return size <= usual ? room.subarray(0, size) : new Uint8Array(size);
}
