import type { ZipParts } from "../zip/unpack";
import { contentTypes } from "./namespaces";
import { readXml } from "./xml";

/** The content type of a part by `[Content_Types].xml`: its own override, else its extension's default. */
export function readContentTypes(zip: ZipParts): (part: string) => string | undefined {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  readXml(zip, "[Content_Types].xml", {
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
