import { answer } from "./answer";
import type { ReadRequest } from "./messages";

let last: Promise<void> = Promise.resolve();

/** Entry of the web worker: one answer for every request, one file after another, so that a hang or crash is of the oldest. */
onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  last = last.then(async () => postMessage(await answer(data)));
};
