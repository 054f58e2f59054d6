/** What a manifest breaks; each with a test of a manifest that breaks it. */
export type ManifestRule =
  | "xml"
  | "place"
  | "order"
  | "missing"
  | "repeated"
  | "id"
  | "version"
  | "length"
  | "locale"
  | "resourceId"
  | "unresolved"
  | "unused"
  | "https"
  | "origin"
  | "iconSize"
  | "iconFile"
  | "function"
  | "pane"
  | "requirement";

export interface ManifestFinding {
  rule: ManifestRule;
  /** The element, or the id or address it is about. */
  where: string;
  /** What is wrong, in English: it is read by who builds the add-in. */
  what: string;
}

export function found(rule: ManifestRule, where: string, what: string): ManifestFinding {
  return { rule, where, what };
}
