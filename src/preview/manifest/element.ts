import { SaxesParser } from "saxes";

/** The manifest's three namespaces, by the short names used here. */
const namespaces: Record<string, string> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "app",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt",
};

export interface ManifestElement {
  /** "ov:Control": short namespace and local name; "?:…" in any other namespace. */
  name: string;
  /** By the name as written: "xsi:type", "resid". */
  attributes: Record<string, string>;
  children: ManifestElement[];
  text: string;
  parent?: ManifestElement;
}

/** The root of a manifest; the parser's own words where the XML is not well-formed. */
export function parseManifest(xml: string): ManifestElement | string {
  const parser = new SaxesParser({ xmlns: true });
  let root: ManifestElement | undefined;
  let open: ManifestElement | undefined;
  let broken: string | undefined;
  parser.on("error", (error) => {
    broken ??= error.message;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const element: ManifestElement = {
      name: `${namespaces[uri] ?? "?"}:${local}`,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: "",
      ...(open ? { parent: open } : {}),
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("text", (text) => {
    if (open) open.text += text;
  });
  parser.on("closetag", () => {
    open = open?.parent;
  });
  parser.write(xml).close();
  return broken ?? root ?? "no element";
}

/** The element and all below it, in document order. */
export function allOf(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(allOf)];
}

export function named(root: ManifestElement, ...names: string[]): ManifestElement[] {
  return allOf(root).filter(({ name }) => names.includes(name));
}

/** "Control CheckNow.Id": for people to find it by. */
export function placeOf({ name, attributes }: ManifestElement): string {
  const own = attributes["id"] ?? attributes["resid"] ?? attributes["Locale"] ?? attributes["size"];
  return own === undefined ? name : `${name} ${own}`;
}
