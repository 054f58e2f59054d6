import { declaredExcelApi } from "../declaredExcelApi";
import { checkControlIds, checkFunctions, checkPane } from "./checkActions";
import { checkIcons, type FileAt } from "./checkIcons";
import { checkIdentity } from "./checkIdentity";
import { checkOrder } from "./checkOrder";
import { checkResources } from "./checkResources";
import { checkLocales, checkTexts } from "./checkTexts";
import { checkUrls } from "./checkUrls";
import { parseManifest } from "./element";
import { found, type ManifestFinding } from "./finding";

/** What the manifest is held against. */
export interface ManifestGround {
  fileAt: FileAt;
  /** Names of the functions the code associates with buttons. */
  functions: readonly string[];
}

/** Languages besides the default one. */
const otherLocales = ["en-US"];

/**
 * Everything that is wrong with a manifest, as far as it can be known without Excel: the schema's order and lengths,
 * what refers to what, addresses, icons and functions. Empty for one that can be handed out.
 */
export function checkManifest(xml: string, { fileAt, functions }: ManifestGround): ManifestFinding[] {
  const root = parseManifest(xml);
  if (typeof root === "string") return [found("xml", "manifest", root)];
  return [
    ...checkOrder(root),
    ...checkIdentity(root, declaredExcelApi),
    ...checkTexts(root),
    ...checkLocales(root, otherLocales),
    ...checkResources(root),
    ...checkUrls(root),
    ...checkIcons(root, fileAt),
    ...checkFunctions(root, functions),
    ...checkControlIds(root),
    ...checkPane(root),
  ];
}
