import type { IncomingFile } from "../app/contract";
import { lazily } from "../domain/lazily";

const two = (part: number) => String(part).padStart(2, "0");

/** Local `YYYY-MM-DDTHH:mm` of a moment in milliseconds. */
export function localTime(moment: number): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/**
 * A chosen or dropped file for the use cases: its bytes are read only when its turn comes. Its size and time as well, for which the
 * browser goes to the disk: those of hundreds of files at once would hold up the pane.
 */
export function incomingFile(file: File): IncomingFile {
  const savedAt = lazily(() => (file.lastModified > 0 ? localTime(file.lastModified) : undefined));
  return {
    name: file.name,
    get size() {
      return file.size;
    },
    get savedAt() {
      return savedAt();
    },
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    blob: file,
  };
}

/** Adds files to a list; one that is already in it (name, size and time) is not added again. */
export function withFiles(before: readonly IncomingFile[], more: readonly IncomingFile[]): IncomingFile[] {
  const keyOf = ({ name, size, savedAt = "" }: IncomingFile) => `${name}/${size}/${savedAt}`;
  const all = new Map([...before, ...more].map((file) => [keyOf(file), file]));
  return [...all.values()];
}
