/** An element as it opens. It is good until `open` returns: the parser may use it again for the next one. */
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
  /** Text and CDATA of the reader's own elements; one text may come in several pieces. */
  text?(text: string): void;
  close?(name: string, parent: string): void;
}
