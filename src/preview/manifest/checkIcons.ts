import { resourcesOf } from "./checkResources";
import { baseOf } from "./checkUrls";
import { named, placeOf, type ManifestElement } from "./element";
import { found, type ManifestFinding } from "./finding";
import { pngSize } from "./png";

/** The bytes of a file by its path beside the pane ("assets/icon-16.png"). */
export type FileAt = (path: string) => Uint8Array | undefined;

/** Pixels. Microsoft's reference of Icon: three are required, five more are used on dense screens. */
const required = [16, 32, 80];
const allowed = [16, 20, 24, 32, 40, 48, 64, 80];
/** Microsoft's reference of IconUrl and HighResolutionIconUrl. */
const appIcons: readonly [name: string, size: number][] = [
  ["app:IconUrl", 32],
  ["app:HighResolutionIconUrl", 64],
];

function sizesOf(icon: ManifestElement): ManifestFinding[] {
  const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
  const place = icon.parent ? placeOf(icon.parent) : placeOf(icon);
  return [
    ...required.filter((size) => !sizes.includes(size)).map((size) => `no image of ${size} px`),
    ...sizes.filter((size) => !allowed.includes(size)).map((size) => `Office knows no image of ${size} px`),
    ...sizes.filter((size, at) => sizes.indexOf(size) !== at).map((size) => `two images of ${size} px`),
  ].map((what) => found("iconSize", place, what));
}

/** Each icon has the sizes Office asks for, and each file exactly the pixels of its size. */
export function checkIcons(root: ManifestElement, fileAt: FileAt): ManifestFinding[] {
  const base = baseOf(root) ?? "";
  const resources = resourcesOf(root);
  const icons = named(root, "ov:Icon");
  const wanted = [
    ...appIcons.flatMap(([name, size]) => named(root, name).map((element) => ({ element, size }))),
    ...icons.flatMap(({ children }) =>
      children.flatMap(({ attributes }) => {
        const element = resources.get(attributes["resid"] ?? "");
        return element ? [{ element, size: Number(attributes["size"]) }] : [];
      }),
    ),
  ];
  return [
    ...icons.flatMap(sizesOf),
    ...wanted.flatMap(({ element, size }) => {
      const url = element.attributes["DefaultValue"] ?? "";
      const bytes = url.startsWith(base) ? fileAt(url.slice(base.length)) : undefined;
      if (!bytes) return [found("iconFile", placeOf(element), `there is no ${url}`)];
      const is = pngSize(bytes);
      if (!is) return [found("iconFile", placeOf(element), `${url} is no PNG`)];
      return is.width === size && is.height === size
        ? []
        : [found("iconFile", placeOf(element), `${url} is ${is.width} × ${is.height}, not ${size} px`)];
    }),
  ];
}
