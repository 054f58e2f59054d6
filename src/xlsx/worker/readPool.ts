import { NotLoaded } from "../../domain/loaded";
import type { WorkbookCells } from "../../sheets/model/workbookCells";
import { FileRefused } from "../read/fileRefused";
import { maxWaitMs } from "../limits";
import { toWorkbook, type ReadReply } from "./messages";
import type { WorkerLike } from "./workerLike";

export interface ReadPool {
  /**
   * Reads one file as soon as a worker is free. `load` is asked for the bytes only then, so that no more files are in
   * memory than there are workers; bytes given as such are transferred and gone for the caller.
   * Rejects with `FileRefused`, with `NotLoaded` where a worker's code does not come, with what `load` rejects with, or with the signal's reason.
   */
  read(load: Uint8Array | (() => Promise<Uint8Array>), signal?: AbortSignal): Promise<WorkbookCells>;
  /** Ends the workers; what is still being read is refused by an AbortError. */
  close(): void;
}

/** A place for one worker, which is made when first needed and anew after the old one was ended. */
class Seat {
  private worker: WorkerLike | undefined;
  private pending: { id: number; settle: (reply: ReadReply | Error) => void } | undefined;
  private lastId = 0;

  constructor(private readonly makeWorker: () => WorkerLike) {}

  /** The worker's answer; rejects with `FileRefused` when it dies or takes too long. */
  ask(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<ReadReply> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end(new FileRefused("fileTimeout")), maxWaitMs);
      const abort = () => this.end(signal?.reason as Error);
      this.pending = {
        id,
        settle: (reply) => {
          this.pending = undefined;
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          if (reply instanceof Error) reject(reply);
          else resolve(reply);
        },
      };
      signal?.addEventListener("abort", abort);
      try {
        this.worker ??= this.start();
        this.worker.post({ id, bytes }, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
      } catch {
        this.end(crashed());
      }
    });
  }

  /** Ends the worker; the file it is reading, if any, is rejected with this. */
  end(reason: Error): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.pending?.settle(reason);
  }

  private start(): WorkerLike {
    const worker = this.makeWorker();
    worker.listen(
      (reply) => {
        if (worker === this.worker && reply.id === this.pending?.id) this.pending.settle(reply);
      },
      (reason) => {
        if (worker === this.worker) this.end(reason ?? crashed());
      },
    );
    return worker;
  }
}

/** Most often a file that needs more memory than a worker may have. */
function crashed(): FileRefused {
  return new FileRefused("fileBroken", { reason: "worker crashed" });
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
        const bytes = typeof load === "function" ? await load() : load;
        throwIfOver();
        const reply = await seat.ask(bytes, signal);
        if ("notLoaded" in reply) throw new NotLoaded("the reader of such files");
        if ("refused" in reply) throw new FileRefused(reply.refused.code, reply.refused.params);
        return toWorkbook(reply);
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
