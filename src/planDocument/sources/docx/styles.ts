import { readXml } from "../../../xlsx/read/xml";
import type { ZipParts } from "../../../xlsx/zip/unpack";
import { listLevel, word } from "./namespaces";

export interface ParagraphStyle {
  name: string;
  basedOn?: string;
  list?: string;
  level?: number;
}

export interface ParagraphStyles {
  byId: ReadonlyMap<string, ParagraphStyle>;
  /** Id of the style of paragraphs that name none. */
  usual?: string;
}

/** A style is based on another at most this many times over; more is a circle. */
const longestChain = 20;

/** The paragraph and list styles with the list each names. */
export function readStyles(zip: ZipParts, part: string): ParagraphStyles {
  const byId = new Map<string, ParagraphStyle>();
  let usual: string | undefined;
  let style: ParagraphStyle | undefined;
  readXml(zip, part, {
    namespaces: word,
    root: "styles",
    open({ name, parent, own }) {
      if (name === "style") {
        const id = own("styleId") ?? "";
        style = { name: "" };
        byId.set(id, style);
        if (own("type") === "paragraph" && /^(?:1|true|on)$/.test(own("default") ?? "")) usual = id;
      } else if (style && parent === "style" && name === "name") style.name = own("val") ?? "";
      else if (style && parent === "style" && name === "basedOn") style.basedOn = own("val");
      else if (style && parent === "numPr" && name === "numId") style.list = own("val");
      else if (style && parent === "numPr" && name === "ilvl") style.level = listLevel(own("val"));
    },
    close(name) {
      if (name === "style") style = undefined;
    },
  });
  return { byId, usual };
}

/** A style and those it is based on, nearest first. */
export function styleChain({ byId, usual }: ParagraphStyles, id: string | undefined): ParagraphStyle[] {
  const chain: ParagraphStyle[] = [];
  for (let at = id ?? usual; at !== undefined && chain.length < longestChain;) {
    const style = byId.get(at);
    if (!style) break;
    chain.push(style);
    at = style.basedOn;
  }
  return chain;
}
