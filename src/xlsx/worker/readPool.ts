import { FileRefused } from "../read/fileRefused";
import { maxWaitMs } from "../limits";
import type { FileRead } from "./fileRead";
import { toFileRead, type ReadRequest } from "./messages";
import type { WorkerLike } from "./workerLike";

type Contents = ReadRequest["file"];

export interface ReadPool {
  /**
   * Reads one file as soon as a worker is free. `load` is asked for the contents only then, so that no more files are in
   * memory than there are workers; bytes are transferred and gone for the caller.
   * Rejects with `NotLoaded` where a worker's code does not come, with what `load` rejects with, or with the signal's reason.
   */
  read(load: Contents | (() => Promise<Contents>), signal?: AbortSignal): Promise<FileRead>;
  /** Ends the workers; what is still being read is refused by an AbortError. */
  close(): void;
}

/** A place for one worker, which is made when first needed and anew after the old one was ended. */
class Seat {
  private worker: WorkerLike | undefined;
  private pending: { id: number; settle: (outcome: FileRead | Error) => void } | undefined;
  private lastId = 0;

  constructor(private readonly makeWorker: () => WorkerLike) {}

  /** What became of the file, also when the worker dies of it or takes too long. Rejects with the signal's reason. */
  ask(file: Contents, signal: AbortSignal | undefined): Promise<FileRead> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end({ refused: new FileRefused("fileTimeout") }), maxWaitMs);
      const abort = () => this.end(signal?.reason as Error);
      this.pending = {
        id,
        settle: (outcome) => {
          this.pending = undefined;
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        },
      };
      signal?.addEventListener("abort", abort);
      try {
        this.worker ??= this.start();
        const buffer = file instanceof Uint8Array && file.buffer;
        this.worker.post({ id, file }, buffer instanceof ArrayBuffer ? [buffer] : []);
      } catch {
        this.end(crashed());
      }
    });
  }

  /** Ends the worker; this is what becomes of the file it is reading, if any. */
  end(outcome: FileRead | Error): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.pending?.settle(outcome);
  }

  private start(): WorkerLike {
    const worker = this.makeWorker();
    worker.listen(
      (reply) => {
        if (worker === this.worker && reply.id === this.pending?.id) this.pending.settle(toFileRead(reply));
      },
      (reason) => {
        if (worker === this.worker) this.end(reason ?? crashed());
      },
    );
    return worker;
  }
}

/** Most often a file that needs more memory than a worker may have. */
function crashed(): FileRead {
  return { refused: new FileRefused("fileBroken", { reason: "worker crashed" }) };
}

/** A pool that reads up to `size` files at once; one that hangs or crashes costs its own file only. */
export function createReadPool(makeWorker: () => WorkerLike, size: number): ReadPool {
  const seats = Array.from({ length: size }, () => new Seat(makeWorker));
  const free = [...seats];
  const waiting: ((seat: Seat) => void)[] = [];
  const closed = new DOMException("closed", "AbortError");
  let isClosed = false;

  const release = (seat: Seat) => {
    const next = waiting.shift();
    if (next) next(seat);
    else free.push(seat);
  };
  const take = () => {
    const seat = free.pop();
    return seat ? Promise.resolve(seat) : new Promise<Seat>((resolve) => waiting.push(resolve));
  };

  return {
    async read(load, signal) {
      const throwIfOver = () => {
        if (isClosed) throw closed;
        signal?.throwIfAborted();
      };
      const seat = await take();
      try {
        throwIfOver();
        const file = typeof load === "function" ? await load() : load;
        throwIfOver();
        return await seat.ask(file, signal);
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
