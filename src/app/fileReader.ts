import { loaded, NotLoaded } from "../domain/loaded";
import { createReadPool, poolSize, webWorker, type FileRead, type ReadPool } from "../xlsx/worker";
import { toFileRead } from "../xlsx/worker/messages";
import { parts } from "./parts";

/** Reads workbooks from outside, a few at a time: a file's contents are asked for only when its turn comes. */
export type FileReader = Pick<ReadPool, "close"> & {
  read(load: () => Promise<Uint8Array | Blob>, signal: AbortSignal): Promise<FileRead>;
};

/** In workers where the host has them, each file with a limit of time and memory of its own; else here, one after another. */
export function openFileReader(): FileReader {
  if (typeof Worker === "undefined") return oneByOne();
  const makeWorker = () =>
    webWorker(new Worker(new URL("../xlsx/worker/readWorker.ts", import.meta.url), { name: "xlsx" }));
  const pool = createReadPool(makeWorker, poolSize(navigator.hardwareConcurrency));
  const here = oneByOne();
  return {
    // Without a network a worker has no code; the pane has it since it was opened.
    read: (load, signal) =>
      pool.read(load, signal).catch((reason: unknown) => {
        if (reason instanceof NotLoaded) return here.read(load, signal);
        throw reason;
      }),
    close: () => pool.close(),
  };
}

function oneByOne(): FileReader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(load, signal) {
      const reading = last.then(async () => {
        signal.throwIfAborted();
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
