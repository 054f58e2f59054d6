import type { UnreadableReason } from "../../domain/finding/unreadableReason";
import { decodeOldBytes } from "./oldBytes";

const signatures: [UnreadableReason, number[]][] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["oldOffice", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["archive", [0x50, 0x4b, 0x05, 0x06]],
];

/** The text of a UTF-8 or UTF-16 file, or of one in an old Vietnamese code, or what it is instead, judged by its bytes. */
export function decodeText(bytes: Uint8Array): { text: string } | { unreadable: UnreadableReason } {
  const known = signatures.find(([, start]) => startsWith(bytes, start));
  if (known) return { unreadable: known[0] };
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { unreadable: "notText" } : { text };
  } catch {
    if (bytes.includes(0)) return { unreadable: "notText" };
    const text = decodeOldBytes(bytes);
    return text === undefined ? { unreadable: "encoding" } : { text };
  }
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** By the mark at the start; without one, text whose every other byte is mostly zero is UTF-16. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 1].map((rest) => sample.filter((byte, index) => index % 2 === rest && byte === 0).length);
  const many = sample.length / 8;
  if ((zeros[1] ?? 0) > many && (zeros[0] ?? 0) === 0) return "utf-16le";
  if ((zeros[0] ?? 0) > many && (zeros[1] ?? 0) === 0) return "utf-16be";
  return "utf-8";
}
