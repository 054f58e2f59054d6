import { FileRefused } from "../read/fileRefused";
import { maxWaitMs } from "../limits";
import type { FileRead } from "./fileRead";
import { toFileRead, type ReadRequest } from "./messages";
import type { WorkerLike } from "./workerLike";

/** What became of a request; "unread" where another file ended the worker before this one's turn came. */
export type Outcome = FileRead | "unread";

interface Asked {
  id: number;
  settle: (outcome: Outcome | Error) => void;
}

/** Most often a file that needs more memory than a worker may have. */
function crashed(): FileRead {
  return { refused: new FileRefused("fileBroken", { reason: "worker crashed" }) };
}

/** A place for one worker, which is made when first needed and anew after the old one was ended. */
export class Seat {
  private worker: WorkerLike | undefined;
  /** Oldest first: the file being read, and those whose turn comes after it. */
  private asked: Asked[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastId = 0;

  constructor(private readonly makeWorker: () => WorkerLike) {}

  /** Makes the worker, so that its code is there when the first file comes. What hinders it shows with that file. */
  prepare(): void {
    try {
      this.worker ??= this.start();
    } catch {
      // The first file tries again.
    }
  }

  /** What became of the file, also when the worker dies of it or takes too long. Rejects with the signal's reason. */
  ask(file: ReadRequest["file"], signal: AbortSignal | undefined): Promise<Outcome> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const abort = () => this.giveUp(own, signal?.reason as Error);
      const own: Asked = {
        id,
        settle: (outcome) => {
          signal?.removeEventListener("abort", abort);
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        },
      };
      this.asked.push(own);
      signal?.addEventListener("abort", abort);
      if (this.asked.length === 1) this.watch();
      try {
        this.worker ??= this.start();
        const buffer = file instanceof Uint8Array && file.buffer;
        this.worker.post({ id, file }, buffer instanceof ArrayBuffer ? [buffer] : []);
      } catch {
        this.giveUp(own, crashed());
      }
    });
  }

  /** Only the file being read needs its worker ended. */
  private giveUp(one: Asked, outcome: FileRead | Error): void {
    if (this.asked[0] === one) this.end(outcome);
    else this.settle(one, outcome);
  }

  /** Ends the worker; this is what becomes of the file it is reading, if any. */
  end(outcome: FileRead | Error): void {
    this.worker?.terminate();
    this.worker = undefined;
    const [reading, ...unread] = this.asked;
    this.asked = [];
    this.watch();
    reading?.settle(outcome);
    for (const { settle } of unread) settle("unread");
  }

  private settle(one: Asked, outcome: FileRead | Error): void {
    const wasReading = this.asked[0] === one;
    this.asked = this.asked.filter((other) => other !== one);
    if (wasReading) this.watch();
    one.settle(outcome);
  }

  /** The time a file may take begins with its turn. */
  private watch(): void {
    clearTimeout(this.timer);
    if (this.asked.length === 0) return;
    this.timer = setTimeout(() => this.end({ refused: new FileRefused("fileTimeout") }), maxWaitMs);
  }

  private start(): WorkerLike {
    const worker = this.makeWorker();
    worker.listen(
      (reply) => {
        const answered = worker === this.worker && this.asked.find(({ id }) => id === reply.id);
        if (answered) this.settle(answered, toFileRead(reply));
      },
      (reason) => {
        if (worker === this.worker) this.end(reason ?? crashed());
      },
    );
    return worker;
  }
}
