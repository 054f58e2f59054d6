import { answer } from "./answer";
import type { ReadRequest } from "./messages";

/** Entry of the web worker: one answer for every request. */
onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  void answer(data).then((reply) => postMessage(reply));
};
