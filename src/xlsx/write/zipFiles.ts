import { joinFiles, packFile, type ZipFile } from "../zip/pack";

export type { ZipFile } from "../zip/pack";

/** Files → one zip file with UTF-8 names. Two files of one name would lose one on unpacking: a mistake of the caller. */
export function zipFiles(files: ZipFile[]): Uint8Array {
  if (new Set(files.map(({ name }) => name.toLowerCase())).size !== files.length)
    throw new Error("file name repeated");
  return joinFiles(files.map(packFile));
}
