import type { ZipParts } from "../zip/unpack";
import { contentTypes } from "./namespaces";
import { readPart, type Feed } from "./readPart";

/** The content type of a part by `[Content_Types].xml`: its own override, else its extension's default. */
export function readContentTypes(zip: ZipParts): (part: string) => string | undefined {
  return readPart(zip, "[Content_Types].xml", parseContentTypes);
}

function parseContentTypes(feed: Feed): (part: string) => string | undefined {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  feed({
    namespaces: contentTypes,
    root: "Types",
    open({ name, attribute }) {
      const type = attribute("ContentType") ?? "";
      if (name === "Override")
        overrides.set((attribute("PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
      if (name === "Default") defaults.set((attribute("Extension") ?? "").toLowerCase(), type);
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1));
  };
}
