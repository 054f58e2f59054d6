import { element, type Attributes } from "../write/xml";
import { officeRelationships, spreadsheet } from "../read/namespaces";
import type { MarkupElement } from "./markup";
import { NotUnderstood } from "./notUnderstood";

/** Which of the two standards a file is written in; what is added must be of the same. */
export interface Dialect {
  /** Namespace of sheets, styles and the workbook. */
  main: string;
  /** Namespace of `r:id`, and the beginning of relationship types. */
  relationships: string;
}

/** By the namespace of the workbook's root. */
export function dialectOf(uri: string): Dialect {
  const index = spreadsheet.indexOf(uri);
  const [main, relationships] = [spreadsheet[index], officeRelationships[index]];
  if (main === undefined || relationships === undefined) throw new NotUnderstood("namespace of the workbook");
  return { main, relationships };
}

/** An element of the parent's namespace to be put into it, whatever prefix that uses: it names its namespace where need be. */
export function childOf(
  { uri, scope }: MarkupElement,
  name: string,
  attributes: Attributes = {},
  content = "",
): string {
  return element(name, { xmlns: scope[""] === uri ? undefined : uri, ...attributes }, content);
}

/** The same for one element that is written already, without prefixes. */
export function named({ uri, scope }: MarkupElement, xml: string): string {
  return scope[""] === uri ? xml : xml.replace(/^<\w+/, (start) => `${start} xmlns="${uri}"`);
}
