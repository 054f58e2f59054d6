import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { PlainDate } from "../../domain/date/plainDate";

/** Zip files know no day before this one. */
const fixedTime = new Date(1980, 0, 1);

/**
 * The library stamps a file with the moment it was made, in its properties and in the zip's directory. Equal content should give equal
 * bytes, so both are replaced: the file's dates are its as-of day.
 */
export function settle(bytes: Uint8Array, asOf: PlainDate): Uint8Array {
  const parts = unzipSync(bytes);
  const settled: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const part = parts[name] ?? new Uint8Array();
    settled[name] = [
      name === "docProps/core.xml" ? strToU8(withDates(strFromU8(part), asOf)) : part,
      { mtime: fixedTime, level: 6 },
    ];
  }
  return zipSync(settled);
}

/** Some readers look for the list of parts at the beginning. */
function contentTypesFirst(a: string, b: string): number {
  const first = "[Content_Types].xml";
  return a === first ? -1 : b === first ? 1 : a < b ? -1 : 1;
}

function withDates(xml: string, asOf: PlainDate): string {
  return xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${asOf}T00:00:00Z`,
  );
}
