import { isAt, markup } from "./plainBytes";

/** An XML declaration as programs write it: these in this order, each of the inner ones once or not at all. */
const start = markup('<?xml version="1.0"');
const encodings = [markup(' encoding="UTF-8"'), markup(' encoding="utf-8"')];
const standalones = [markup(' standalone="yes"'), markup(' standalone="no"')];
const space = [markup(" ")];
const end = markup("?>");

function afterOneOf(bytes: Uint8Array, at: number, pieces: readonly Uint8Array[]): number {
  for (const piece of pieces) if (isAt(bytes, at, piece)) return at + piece.length;
  return at;
}

/** Where a document goes on behind its declaration; `from` when it has none, or none that is written like this. */
export function afterDeclaration(bytes: Uint8Array, from: number): number {
  if (!isAt(bytes, from, start)) return from;
  let at = afterOneOf(bytes, from + start.length, encodings);
  at = afterOneOf(bytes, at, standalones);
  at = afterOneOf(bytes, at, space);
  return isAt(bytes, at, end) ? at + end.length : from;
}
