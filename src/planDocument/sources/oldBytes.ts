import { repairText, type OldEncoding } from "../../domain/text";

/** Letters and signs beyond ASCII that the single-byte codes of Vietnamese use. */
const marked = /[\u00a1-\u00ff]/;
/** Windows-1252 at 0x80–0x9F. Some engines' decoders take it for Latin-1, which has no dashes and quotes there. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const fewestMarked = 3;
/** So many lines tell enough of a long file. */
const mostLines = 2000;
/** Of the lines with such characters this part is in the old code; the rest may be a name or a formula. */
const mostlyOld = 0.8;

/**
 * Bytes that are no Unicode, as the Windows-1252 text in which TCVN3 and VNI are recognised, still to be repaired; or in the
 * Vietnamese code page Windows-1258. Undefined where none of these makes Vietnamese of them.
 */
export function decodeOldBytes(bytes: Uint8Array): string | undefined {
  const latin = fromWindows1252(bytes);
  const lines = latin
    .split(/\r\n?|\n/)
    .filter((line) => marked.test(line))
    .slice(0, mostLines);
  const old = (["tcvn3", "vni"] as const).some(
    (kind) => share(lines, kind) >= mostlyOld && isSaid(lines, kind),
  );
  if (old) return latin;
  const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  return isVietnamese(vietnamese) ? vietnamese : undefined;
}

function fromWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (char) => signs.charAt(char.charCodeAt(0) - 0x80));
}

/** Whether the lines say by themselves that they are in this code. */
function isSaid(lines: readonly string[], kind: OldEncoding): boolean {
  return lines.filter((line) => isRepaired(line, kind)).length >= Math.min(fewestMarked, lines.length);
}

function share(lines: readonly string[], kind: OldEncoding): number {
  return lines.filter((line) => isRepaired(line, kind, kind)).length / lines.length;
}

function isRepaired(line: string, kind: OldEncoding, expected?: OldEncoding): boolean {
  return repairText(line, expected).repairs.some((repair) => repair.kind === kind);
}

/** In Windows-1258 tones stand behind their vowels: as many, and each on a vowel, is no chance. */
function isVietnamese(text: string): boolean {
  const letters = text.match(/[Ạ-ỹ]/g)?.length ?? 0;
  return letters >= fewestMarked && !/\p{M}|[^\t\n\r -\u024f\u1ea0-\u1ef9\u2010-\u2122₫€]/u.test(text);
}
