import type { IncomingFile } from "./contract";

/** Small files asked of the browser in one go: it takes about as long for them together as for one. */
const mostFiles = 16;
const mostBytes = 1024 * 1024;

interface Batch {
  /** Index of its first file, and of the one behind its last. */
  from: number;
  to: number;
  /** Of each file, until it is handed out; undefined where the files could not be had together. */
  contents: Promise<(Uint8Array | undefined)[] | undefined>;
}

/**
 * What a reader is handed of each file, by its index and in the order of the indexes: the bytes of small files, several of which
 * are fetched at once and before their turn; of any other, and of one that is asked for again, the file itself for the reader to
 * fetch.
 */
export function contentsAhead(files: readonly IncomingFile[]): (index: number) => Promise<Uint8Array | Blob> {
  let current = batchFrom(files, 0);
  let following: Batch | undefined;
  return async (index) => {
    if (index >= current.to) {
      current = following ?? batchFrom(files, current.to);
      following = undefined;
    }
    const batch = current;
    following ??= batchFrom(files, batch.to);
    const fetched = await batch.contents;
    const bytes = fetched?.[index - batch.from];
    if (bytes) {
      fetched[index - batch.from] = undefined;
      return bytes;
    }
    const file = files[index];
    if (!file) throw new RangeError(`no file ${index}`);
    return file.blob ?? file.bytes();
  };
}

/** As many small files as go together; one file alone where it is large or no file of a browser's. */
function batchFrom(files: readonly IncomingFile[], from: number): Batch {
  const blobs: Blob[] = [];
  let size = 0;
  for (const { blob } of files.slice(from, from + mostFiles)) {
    // Asking for it takes the browser to the disk.
    const own = blob?.size ?? Infinity;
    if (!blob || size + own > mostBytes) break;
    blobs.push(blob);
    size += own;
  }
  const contents = blobs.length < 2 ? Promise.resolve(undefined) : fetchTogether(blobs);
  return { from, to: from + Math.max(1, blobs.length), contents };
}

/** The bytes of each, in buffers of their own, which can be handed on. One that seems empty may have gone: whoever reads it finds out. */
async function fetchTogether(blobs: readonly Blob[]): Promise<(Uint8Array | undefined)[] | undefined> {
  try {
    const whole = await new Blob([...blobs]).arrayBuffer();
    let at = 0;
    return blobs.map(({ size }) => (size === 0 ? undefined : new Uint8Array(whole.slice(at, (at += size)))));
  } catch {
    return undefined;
  }
}
