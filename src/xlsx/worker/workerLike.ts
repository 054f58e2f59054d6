import { NotLoaded } from "../../domain/loaded";
import type { ReadReply, ReadRequest } from "./messages";

/** What the pool needs of a worker, so that browsers', Node's and the tests' all will do. */
export interface WorkerLike {
  post(request: ReadRequest, transfer: ArrayBuffer[]): void;
  /** Sets who is told of answers and of the worker's death, with its reason where that is no crash; called once. */
  listen(onReply: (reply: ReadReply) => void, onCrash: (reason?: NotLoaded) => void): void;
  terminate(): void;
}

/** A worker of the browser. */
export function webWorker(worker: Worker): WorkerLike {
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    listen(onReply, onCrash) {
      worker.onmessage = ({ data }: MessageEvent<ReadReply>) => onReply(data);
      // A script that fails tells of an ErrorEvent; one that did not come, of a plain event.
      worker.onerror = (event) =>
        onCrash(event instanceof ErrorEvent ? undefined : new NotLoaded("a worker's script"));
      worker.onmessageerror = () => onCrash();
    },
    terminate: () => worker.terminate(),
  };
}

const mostWorkers = 8;

/** Workers for a machine: one a core as `navigator.hardwareConcurrency` tells, at most 8. */
export function poolSize(cores: number | undefined): number {
  return Math.min(mostWorkers, Math.max(1, Math.floor(cores ?? 1) || 1));
}
