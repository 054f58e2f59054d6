import { toSerial } from "../../domain/date/serial";
import type { Cell, CellContent } from "../../sheets/model/cell";
import { dateTimeSerial } from "../../sheets/model/dateTime";
import { maxTextLength } from "../limits";
import { cutText } from "./cutText";
import { fileFormula } from "./formula";
import type { SharedStrings } from "./sharedStrings";
import type { StyleBook } from "./styles";
import { escapeText } from "./xml";

/** What the parts of a book share while they are written. */
export interface BookParts {
  styles: Pick<StyleBook, "cellFormat" | "difference">;
  /** Absent: each text stands in its own cell. */
  strings?: SharedStrings;
}

const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Texts Excel would run or rewrite if the cell were entered again. */
const looksActive = /^[=+\-@\t\r']/;

interface Stored {
  type?: "s" | "inlineStr" | "str" | "b" | "e";
  xml: string;
}

function numberXml(number: number): Stored {
  // A number that is none cannot be stored; Excel's own word for it can.
  return Number.isFinite(number) ? { xml: `<v>${number}</v>` } : { type: "e", xml: "<v>#NUM!</v>" };
}

function cachedXml(cached: string | number | boolean | undefined): Stored {
  if (cached === undefined) return { xml: "" };
  if (typeof cached === "number") return numberXml(cached);
  if (typeof cached === "boolean") return { type: "b", xml: `<v>${Number(cached)}</v>` };
  if (errors.test(cached)) return { type: "e", xml: `<v>${cached}</v>` };
  return { type: "str", xml: `<v>${escapeText(cutText(cached, maxTextLength))}</v>` };
}

function textXml(text: string, strings: SharedStrings | undefined): Stored {
  if (strings) return { type: "s", xml: `<v>${strings.add(text)}</v>` };
  const cut = escapeText(cutText(text, maxTextLength));
  return { type: "inlineStr", xml: `<is><t xml:space="preserve">${cut}</t></is>` };
}

function contentXml(content: CellContent, parts: BookParts, table: string | undefined): Stored {
  switch (content.kind) {
    case "text":
      return textXml(content.text, parts.strings);
    case "number":
      return numberXml(content.number);
    case "date":
      return numberXml(toSerial(content.date));
    case "dateTime":
      return numberXml(dateTimeSerial(content.dateTime));
    case "formula": {
      const cached = cachedXml(content.cached);
      return { ...cached, xml: `<f>${escapeText(fileFormula(content.formula, table))}</f>${cached.xml}` };
    }
  }
}

/** One `c` element, or nothing for a cell with neither content nor look. `table` is the table it stands in. */
export function cellXml(address: string, cell: Cell, parts: BookParts, table: string | undefined): string {
  const { content, style = {} } = cell;
  const format = parts.styles.cellFormat({
    style,
    ...(content?.kind === "date" ? { numberFormat: "dd/mm/yyyy" } : {}),
    ...(content?.kind === "dateTime" ? { numberFormat: "dd/mm/yyyy hh:mm" } : {}),
    quotePrefix: content?.kind === "text" && looksActive.test(content.text),
  });
  if (!content && format === 0) return "";
  const look = format === 0 ? "" : ` s="${format}"`;
  if (!content) return `<c r="${address}"${look}/>`;
  const { type, xml } = contentXml(content, parts, table);
  return `<c r="${address}"${look}${type ? ` t="${type}"` : ""}>${xml}</c>`;
}
