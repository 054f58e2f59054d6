import { createReadPool, poolSize, webWorker, type FileRead, type ReadPool } from "../xlsx/worker";
import { answer } from "../xlsx/worker/answer";
import { toFileRead } from "../xlsx/worker/messages";

/** Reads workbooks from outside, a few at a time: a file's contents are asked for only when its turn comes. */
export type FileReader = Pick<ReadPool, "close"> & {
  read(load: () => Promise<Uint8Array | Blob>, signal: AbortSignal): Promise<FileRead>;
};

/** In workers where the host has them, each file with a limit of time and memory of its own; else here, one after another. */
export function openFileReader(): FileReader {
  if (typeof Worker === "undefined") return oneByOne();
  const makeWorker = () =>
    webWorker(new Worker(new URL("../xlsx/worker/readWorker.ts", import.meta.url), { name: "xlsx" }));
  return createReadPool(makeWorker, poolSize(navigator.hardwareConcurrency));
}

function oneByOne(): FileReader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(load, signal) {
      const reading = last.then(async () => {
        signal.throwIfAborted();
        return toFileRead(await answer({ id: 0, file: await load() }));
      });
      last = reading.catch(() => undefined);
      return reading;
    },
    close: () => undefined,
  };
}
