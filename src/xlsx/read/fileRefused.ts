import type { FindingCode } from "../../domain/finding/codes";
import type { Finding } from "../../domain/finding/finding";

export type RefusalCode = Extract<
  FindingCode,
  "fileXls" | "fileNotExcel" | "fileEncrypted" | "fileTooBig" | "fileOverLimit" | "fileBroken" | "fileTimeout"
>;

/** Which limit a file broke; `params.limit` of `fileOverLimit`. */
export type LimitName =
  | "entries"
  | "partBytes"
  | "unpackedBytes"
  | "sheets"
  | "filledCells"
  | "textLength"
  | "xmlDepth"
  | "attributes"
  | "arrayFormulas";

/** The only thing `readWorkbook` rejects with: a file that is not read at all, and why. */
export class FileRefused extends Error {
  override name = "FileRefused";
  constructor(
    readonly code: RefusalCode,
    readonly params: Finding["params"] = {},
  ) {
    super(code);
  }
}

/** `reason` is for the log and the tests; people are told the file is broken. */
export function broken(reason: string): FileRefused {
  return new FileRefused("fileBroken", { reason });
}

export function overLimit(limit: LimitName, max: number): FileRefused {
  return new FileRefused("fileOverLimit", { limit, max });
}
