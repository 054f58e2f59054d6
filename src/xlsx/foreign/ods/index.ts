import type { WorkbookCells } from "../../../sheets/model/workbookCells";
import { FileRefused } from "../../read/fileRefused";
import { readPart, type Feed } from "../../read/readPart";
import type { ZipParts } from "../../zip/unpack";
import { parseContent } from "./content";
import * as namespaces from "./namespaces";

const manifestPart = "META-INF/manifest.xml";

/** Whether the manifest names a part under a password, or the whole document inside one. */
function namesEncryption(feed: Feed): boolean {
  let found = false;
  feed({
    namespaces: namespaces.manifest,
    root: "manifest",
    open({ name }) {
      if (name === "encryption-data") found = true;
    },
  });
  return found;
}

/**
 * The filled cells, sheets and names of an .ods file, by our own strict parser: SheetJS takes such documents apart with
 * patterns, and loses hidden sheets and errors. Very hidden sheets come as hidden ones, for the format knows no other.
 */
export function readOds(zip: ZipParts): WorkbookCells {
  if (zip.has(manifestPart) && readPart(zip, manifestPart, namesEncryption))
    throw new FileRefused("fileEncrypted");
  return readPart(zip, "content.xml", parseContent);
}
