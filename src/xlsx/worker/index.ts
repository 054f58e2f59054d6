export type { FileRead } from "./fileRead";
export { createReadPool, type ReadPool } from "./readPool";
export { poolSize, webWorker, type WorkerLike } from "./workerLike";
