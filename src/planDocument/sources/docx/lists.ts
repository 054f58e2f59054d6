import { readXml, type XmlElement } from "../../../xlsx/read/xml";
import type { ZipParts } from "../../../xlsx/zip/unpack";
import { listLevel, word } from "./namespaces";

/** One level of a list. */
export interface ListLevel {
  start: number;
  /** "decimal", "lowerLetter", "bullet" … (ST_NumberFormat). */
  format: string;
  /** "%1.", "%1.%2"; "%n" stands for the number of level n, 1-based. */
  text: string;
  allDecimal: boolean;
  /** 1-based level after which this one starts again; 0 never; absent: after any above it. */
  restartAfter?: number;
  /** The paragraph style this level belongs to. */
  style?: string;
}

/** A kind of list: what its numbers look like. Lists of one kind count on from each other. */
export interface ListKind {
  levels: Map<number, ListLevel>;
  /** A list style that says what this one looks like. */
  styleLink?: string;
}

export interface List {
  kind: string;
  /** First numbers of its own, by level. */
  starts: Map<number, number>;
  /** Levels of its own. */
  levels: Map<number, ListLevel>;
}

export interface Lists {
  kinds: Map<string, ListKind>;
  byId: Map<string, List>;
}

function setLevel(level: ListLevel, { name, own }: XmlElement): void {
  const value = own("val");
  if (name === "start") level.start = Number(value) || 0;
  else if (name === "numFmt") level.format = value ?? "decimal";
  else if (name === "lvlText") level.text = value ?? "";
  else if (name === "isLgl") level.allDecimal = true;
  else if (name === "lvlRestart") level.restartAfter = Number(value) || 0;
  else if (name === "pStyle") level.style = value;
}

/** The lists of a document by id, and their kinds. */
export function readLists(zip: ZipParts, part: string): Lists {
  const lists: Lists = { kinds: new Map(), byId: new Map() };
  let kind: ListKind | undefined;
  let list: List | undefined;
  let level: ListLevel | undefined;
  let overridden = 0;
  readXml(zip, part, {
    namespaces: word,
    root: "numbering",
    open(element) {
      const { name, parent, own } = element;
      if (name === "abstractNum") {
        kind = { levels: new Map() };
        lists.kinds.set(own("abstractNumId") ?? "", kind);
      } else if (name === "num") {
        list = { kind: "", starts: new Map(), levels: new Map() };
        lists.byId.set(own("numId") ?? "", list);
      } else if (name === "lvlOverride") overridden = listLevel(own("ilvl"));
      else if (name === "lvl") {
        level = { start: 0, format: "decimal", text: "", allDecimal: false };
        (list ?? kind)?.levels.set(listLevel(own("ilvl")), level);
      } else if (level && parent === "lvl") setLevel(level, element);
      else if (name === "numStyleLink" && kind) kind.styleLink = own("val");
      else if (name === "abstractNumId" && list) list.kind = own("val") ?? "";
      else if (name === "startOverride") list?.starts.set(overridden, Number(own("val")) || 0);
    },
    close(name) {
      if (name === "lvl") level = undefined;
      if (name === "abstractNum") kind = undefined;
      if (name === "num") list = undefined;
    },
  });
  return lists;
}
