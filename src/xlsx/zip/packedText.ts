import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Bytes of text that are unpacked at most: a crafted pack must not fill the memory. */
const mostBytes = 256 * 1024 * 1024;

/** Arguments one call of `String.fromCharCode` surely takes. */
const atOnce = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += atOnce)
    binary += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(binary);
}

/** A long text, deflated, as plain letters: "checksum.bytes.base64". */
export function packText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `${crc32(bytes).toString(16)}.${bytes.length}.${toBase64(deflateSync(bytes))}`;
}

/** What `packText` packed; nothing where a letter of it was changed or lost. */
export function unpackText(packed: string): string | undefined {
  const [checksum, size, base64, rest] = packed.split(".");
  const length = Number(size);
  if (base64 === undefined || rest !== undefined || !(length >= 0 && length <= mostBytes)) return undefined;
  try {
    const deflated = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bytes = inflateSync(deflated, { out: new Uint8Array(length) });
    if (bytes.length !== length || crc32(bytes).toString(16) !== checksum) return undefined;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
