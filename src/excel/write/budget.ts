/** Bytes of JSON after which a request is sent: Excel refuses above 5 MB and is slow near it. */
const bytesPerSync = 1_000_000;

/** Collects writes into requests of about 1 MB. */
export interface Budget {
  /** Call after queueing writes of about `bytes`; sends them once a request is full. */
  spend(bytes: number): Promise<void>;
  /** Sends what is queued. */
  flush(): Promise<void>;
  /** Sends what is queued, for the last time. */
  end(): Promise<void>;
}

/** `first` queues what must come first in each request. */
export function budgetOf(
  context: Excel.RequestContext,
  first: () => void = () => undefined,
  limit = bytesPerSync,
): Budget {
  let queued = 0;
  const end = async () => {
    queued = 0;
    await context.sync();
  };
  const flush = async () => {
    await end();
    first();
  };
  first();
  return {
    end,
    flush,
    async spend(bytes) {
      queued += bytes;
      if (queued >= limit) await flush();
    },
  };
}
