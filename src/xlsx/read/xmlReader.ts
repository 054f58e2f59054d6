import type { PlainUnits } from "./plainUnits";

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

/** How a reader takes at once what stands many times in a document, in the one form nearly all programs write. */
export interface Shortcut {
  /** Name of the element it is asked in, each time that something may begin there. */
  within: string;
  /** Elements that may be open there at most, so that what is taken keeps within the depth limit. */
  deepest: number;
  /**
   * Takes whole well-formed elements without prefix from `at` on, as `open`, `text` and `close` would; gives where it
   * leaves off, at the latest before the first thing it is not sure of. That is then told as usual. `units` are the
   * document's, to be used meanwhile.
   */
  take(bytes: Uint8Array, at: number, units: PlainUnits): number;
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
  /** Only the fast parser asks it. */
  shortcut?: Shortcut;
}
