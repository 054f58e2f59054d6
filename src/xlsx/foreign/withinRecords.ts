import { broken } from "../read/fileRefused";

/** Runs a reader of binary records; a field beyond its record's end, which a DataView throws for, refuses the file. */
export function withinRecords<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof RangeError ? broken("truncated record") : error;
  }
}
