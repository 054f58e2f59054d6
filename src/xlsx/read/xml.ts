import { SaxesParser, type SaxesTagNS } from "saxes";
import { maxAttributes, maxStoredLength, maxTextLength } from "../limits";
import type { ZipParts } from "../zip/unpack";
import { broken, FileRefused, overLimit } from "./fileRefused";
import { ElementPath } from "./elementPath";
import { officeRelationships } from "./namespaces";
import type { XmlElement, XmlReader } from "./xmlReader";
import { requireUnicode, xmlDecoder } from "./xmlText";

export type { XmlElement, XmlReader } from "./xmlReader";

function toElement(tag: SaxesTagNS, parent: string, namespaces: readonly string[]): XmlElement {
  const qualified = (name: string, among: readonly string[]) =>
    Object.values(tag.attributes).find(({ local, uri }) => local === name && among.includes(uri))?.value;
  return {
    name: tag.local,
    parent,
    attribute: (local) => (Object.hasOwn(tag.attributes, local) ? tag.attributes[local]?.value : undefined),
    own: (name) => qualified(name, namespaces),
    relationshipId: () => qualified("id", officeRelationships),
  };
}

/** Bytes given to the parser between two looks at the clock. */
const piece = 64 * 1024;

/** Feeds a part to a strict, namespace-aware parser as it is unpacked. Any DOCTYPE is refused. */
export function readXml(zip: ZipParts, part: string, reader: XmlReader): void {
  feedXml((onBytes) => zip.read(part, onBytes), part, reader, zip.onStep);
}

/** The same for bytes from anywhere; `onStep` is called now and then and may stop it by throwing. */
export function feedXml(
  read: (onBytes: (bytes: Uint8Array) => void) => void,
  part: string,
  reader: XmlReader,
  onStep: () => void,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path = new ElementPath(part, reader);
  let attributes = 0;
  let sinceTag = 0;

  parser.on("xmldecl", ({ encoding }) => requireUnicode(encoding));
  parser.on("doctype", () => {
    throw broken("DOCTYPE");
  });
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => {
    if (++attributes > maxAttributes) throw overLimit("attributes", maxAttributes);
  });
  parser.on("opentag", (tag) => {
    const parent = path.parent;
    if (path.open(tag.local, tag.uri)) reader.open(toElement(tag, parent, reader.namespaces));
  });
  parser.on("closetag", (tag) => {
    if (path.close()) reader.close?.(tag.local, path.parent);
  });
  const text = (text: string) => {
    if (path.isRead) reader.text?.(text);
  };
  parser.on("text", text);
  parser.on("cdata", text);

  const decode = xmlDecoder();
  try {
    read((bytes) => {
      for (let at = 0; at < bytes.length; at += piece) {
        onStep();
        const next = decode(bytes.subarray(at, at + piece));
        // The parser collects what lies between two tags; each reference in it costs memory.
        const lastTag = next.lastIndexOf("<");
        sinceTag = lastTag < 0 ? sinceTag + next.length : next.length - lastTag;
        if (sinceTag > maxStoredLength) throw overLimit("textLength", maxTextLength);
        parser.write(next);
      }
    });
    parser.write(decode()).close();
  } catch (error) {
    throw error instanceof FileRefused ? error : broken(`${part} is not well-formed`);
  }
}
