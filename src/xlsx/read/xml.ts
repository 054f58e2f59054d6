import { SaxesParser, type SaxesTagNS } from "saxes";
import { maxXmlDepth } from "../limits";
import type { ZipParts } from "../zip/unpack";
import { broken, FileRefused, overLimit } from "./fileRefused";
import { compatibility, officeRelationships } from "./namespaces";
import { xmlDecoder } from "./xmlText";

export interface XmlElement {
  /** Local name; empty for an element of another namespace. */
  name: string;
  /** Local name of the parent, empty for the root and inside foreign elements. */
  parent: string;
  /** An attribute without prefix. */
  attribute: (name: string) => string | undefined;
  /** An attribute in one of the reader's namespaces, by local name and whatever its prefix. */
  own: (name: string) => string | undefined;
  /** The `r:id` attribute, whatever its prefix. */
  relationshipId: () => string | undefined;
}

export interface XmlReader {
  /** Whose elements are meant. */
  namespaces: readonly string[];
  /** Local name the document must begin with. */
  root: string;
  open(element: XmlElement): void;
  /** Text and CDATA; one text may come in several pieces. */
  text?(text: string): void;
  close?(name: string, parent: string): void;
}

function toElement(tag: SaxesTagNS, parent: string, namespaces: readonly string[]): XmlElement {
  const qualified = (name: string, among: readonly string[]) =>
    Object.values(tag.attributes).find(({ local, uri }) => local === name && among.includes(uri))?.value;
  return {
    name: tag.local,
    parent,
    attribute: (local) => tag.attributes[local]?.value,
    own: (name) => qualified(name, namespaces),
    relationshipId: () => qualified("id", officeRelationships),
  };
}

/** Elements whose content is for other readers: newer alternatives and extension lists. */
function isSkipped(tag: SaxesTagNS, own: boolean): boolean {
  return (tag.uri === compatibility && tag.local === "Choice") || (own && tag.local === "extLst");
}

/** Feeds a part to a strict, namespace-aware parser as it is unpacked. Any DOCTYPE is refused. */
export function readXml(zip: ZipParts, part: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  /** Names by depth. A wrapper of markup compatibility repeats its parent's name: its content belongs there. */
  const path: string[] = [];
  let skippedFrom = 0;

  parser.on("doctype", () => {
    throw broken("DOCTYPE");
  });
  parser.on("opentag", (tag) => {
    const parent = path.at(-1) ?? "";
    const own = reader.namespaces.includes(tag.uri);
    path.push(own ? tag.local : tag.uri === compatibility ? parent : "");
    if (path.length > maxXmlDepth) throw overLimit("xmlDepth", maxXmlDepth);
    if (path.length === 1 && !(own && tag.local === reader.root))
      throw broken(`${part} is no ${reader.root}`);
    if (skippedFrom === 0 && isSkipped(tag, own)) skippedFrom = path.length;
    if (skippedFrom === 0 && own) reader.open(toElement(tag, parent, reader.namespaces));
  });
  parser.on("closetag", (tag) => {
    const parent = path.at(-2) ?? "";
    if (skippedFrom === 0 && reader.namespaces.includes(tag.uri)) reader.close?.(tag.local, parent);
    if (skippedFrom === path.length) skippedFrom = 0;
    path.pop();
  });
  const text = (piece: string) => {
    if (skippedFrom === 0) reader.text?.(piece);
  };
  parser.on("text", text);
  parser.on("cdata", text);

  const decode = xmlDecoder();
  try {
    zip.read(part, (bytes) => parser.write(decode(bytes)));
    parser.write(decode()).close();
  } catch (error) {
    throw error instanceof FileRefused ? error : broken(`${part} is not well-formed`);
  }
}
