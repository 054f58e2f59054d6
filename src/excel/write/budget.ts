/** Bytes of JSON after which a request is sent: Excel refuses above 5 MB and is slow near it. */
const bytesPerSync = 1_000_000;

/** Collects writes into requests of about 1 MB. */
export interface Budget {
  /** Call after queueing writes of about `bytes`; sends them once a request is full. */
  spend(bytes: number): Promise<void>;
  /** Sends what is queued. */
  flush(): Promise<void>;
}

export function budgetOf(context: Excel.RequestContext): Budget {
  let queued = 0;
  const flush = async () => {
    queued = 0;
    await context.sync();
  };
  return {
    flush,
    async spend(bytes) {
      queued += bytes;
      if (queued >= bytesPerSync) await flush();
    },
  };
}
