import type { FileRead } from "./fileRead";
import type { ReadRequest } from "./messages";
import { Seat } from "./seat";
import type { WorkerLike } from "./workerLike";

export interface ReadPool {
  /** Makes the workers before the first file comes. */
  prepare(): void;
  /**
   * Reads one file as soon as a worker has a place for it. `load` is asked for the contents only then, so that no more than
   * four files for each worker are in memory, and again where another file ended the worker; bytes are transferred and gone.
   * Rejects with `NotLoaded` where a worker's code does not come, with what `load` rejects with, or with the signal's reason.
   */
  read(load: () => Promise<ReadRequest["file"]>, signal?: AbortSignal): Promise<FileRead>;
  /** Ends the workers; what is still being read is refused by an AbortError. */
  close(): void;
}

/** Files a worker has in hand: the one it reads and the next three, so that it need not wait for a busy pane to hand them over. */
const inHand = 4;

/** A pool of `size` workers; one that hangs or crashes costs only the file it is reading. */
export function createReadPool(makeWorker: () => WorkerLike, size: number): ReadPool {
  const seats = Array.from({ length: size }, () => new Seat(makeWorker));
  /** Places, one of every seat before the second of any. */
  const free = Array.from({ length: inHand }, () => seats).flat();
  const waiting: ((seat: Seat) => void)[] = [];
  const closed = new DOMException("closed", "AbortError");
  let isClosed = false;

  const release = (seat: Seat) => {
    const next = waiting.shift();
    if (next) next(seat);
    else free.push(seat);
  };
  const take = () => {
    const seat = free.shift();
    return seat ? Promise.resolve(seat) : new Promise<Seat>((resolve) => waiting.push(resolve));
  };

  return {
    prepare: () => seats.forEach((seat) => seat.prepare()),
    async read(load, signal) {
      const throwIfOver = () => {
        if (isClosed) throw closed;
        signal?.throwIfAborted();
      };
      const seat = await take();
      try {
        for (;;) {
          throwIfOver();
          const file = await load();
          throwIfOver();
          const outcome = await seat.ask(file, signal);
          if (outcome !== "unread") return outcome;
        }
      } finally {
        release(seat);
      }
    },
    close() {
      isClosed = true;
      for (const seat of seats) seat.end(closed);
    },
  };
}
