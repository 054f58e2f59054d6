import { named, placeOf, type ManifestElement } from "./element";
import { found, type ManifestFinding } from "./finding";

const withUrl = [
  "app:IconUrl",
  "app:HighResolutionIconUrl",
  "app:SupportUrl",
  "app:SourceLocation",
  "bt:Image",
  "bt:Url",
];

/** The folder everything is served from, with its last "/"; nothing where the pane has no address. */
export function baseOf(root: ManifestElement): string | undefined {
  const [pane] = named(root, "app:SourceLocation").map(({ attributes }) => attributes["DefaultValue"] ?? "");
  return pane !== undefined && URL.canParse(pane) ? new URL(".", pane).href : undefined;
}

/** Every address is https, and below the folder of the pane: one origin, so nothing is asked of anyone else. */
export function checkUrls(root: ManifestElement): ManifestFinding[] {
  const base = baseOf(root);
  return named(root, ...withUrl)
    .flatMap((element) => [element, ...element.children].map((item) => ({ element, item })))
    .flatMap(({ element, item }) => {
      const url = item.attributes["DefaultValue"] ?? item.attributes["Value"];
      if (url === undefined) return [];
      if (!URL.canParse(url) || new URL(url).protocol !== "https:")
        return [found("https", placeOf(element), `“${url}” is no https address`)];
      return base !== undefined && new URL(url).href.startsWith(base)
        ? []
        : [found("origin", placeOf(element), `“${url}” is not served beside the pane`)];
    });
}
