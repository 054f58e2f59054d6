import { loaded, NotLoaded } from "../domain/loaded";
import { createReadPool, poolSize, webWorker, type FileRead, type ReadPool } from "../xlsx/worker";
import { toFileRead } from "../xlsx/worker/messages";
import { parts } from "./parts";

/** Reads workbooks from outside, a few at a time: a file's contents are asked for only when its turn comes. */
export type FileReader = ReadPool;

/** The reader made ready for files that are about to come. */
let ready: FileReader | undefined;

/** Makes a reader ready while files are being chosen: reading then begins at once. The returned function ends it if no file came. */
export function readyReader(): () => void {
  const own = (ready ??= makeReader());
  own.prepare();
  return () => {
    if (ready === own) takeReady()?.close();
  };
}

function takeReady(): FileReader | undefined {
  const taken = ready;
  ready = undefined;
  return taken;
}

/** In workers where the host has them, each file with a limit of time and memory of its own; else here, one after another. */
export function openFileReader(): FileReader {
  return takeReady() ?? makeReader();
}

function makeReader(): FileReader {
  if (typeof Worker === "undefined") return oneByOne();
  const makeWorker = () =>
    webWorker(new Worker(new URL("../xlsx/worker/readWorker.ts", import.meta.url), { name: "xlsx" }));
  const pool = createReadPool(makeWorker, poolSize(navigator.hardwareConcurrency));
  const here = oneByOne();
  return {
    ...pool,
    // Without a network a worker has no code; the pane has it since it was opened.
    read: (load, signal) =>
      pool.read(load, signal).catch((reason: unknown) => {
        if (reason instanceof NotLoaded) return here.read(load, signal);
        throw reason;
      }),
  };
}

function oneByOne(): FileReader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    prepare: () => undefined,
    read(load, signal): Promise<FileRead> {
      const reading = last.then(async () => {
        signal?.throwIfAborted();
        const { answer } = await loaded(parts.reader);
        const read = toFileRead(await answer({ id: 0, file: await load() }));
        if (read instanceof NotLoaded) throw read;
        return read;
      });
      last = reading.catch(() => undefined);
      return reading;
    },
    close: () => undefined,
  };
}
