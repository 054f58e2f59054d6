import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const worksheet = /^xl\/worksheets\/[^/]+\.xml$/;
const sizedRow = /<row\b(?![^>]*\bcustomHeight=)(?=[^>]*\bht=)/g;

/**
 * The file with every row height marked as chosen. hucre reads only those, while our writer leaves the mark out so that rows still grow.
 */
export function withHeightsMarked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (worksheet.test(name)) {
      parts[name] = strToU8(strFromU8(part).replace(sizedRow, '<row customHeight="1"'));
    }
  }
  return zipSync(parts, { level: 0 });
}
