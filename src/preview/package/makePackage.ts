import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functions } from "../../commands/functions";
import { licencesText } from "../licences/licencesText";
import { shippedPackages } from "../licences/shippedPackages";
import { buildPane } from "../server/buildPane";
import { folderFiles, type FolderFile } from "./folderFiles";
import { packageFiles } from "./packageFiles";

export interface PackageOptions {
  /** The folder of the site, https, with its last "/". */
  url: string;
  officeJs: "cdn" | "self";
  sourceMaps: boolean;
}

/** Builds the pane of the checkout at `root` for production and puts everything an office needs around it. */
export async function makePackage(
  root: string,
  { url, officeJs, sourceMaps }: PackageOptions,
): Promise<FolderFile[]> {
  const folder = mkdtempSync(join(tmpdir(), "cchc-package-"));
  try {
    const settings = { officeJs, ...(sourceMaps ? {} : { sourceMaps: "no" as const }) };
    await buildPane(join(root, "webpack.config.js"), "production", folder, settings);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return packageFiles({
      url,
      version,
      officeJs,
      built: folderFiles(folder),
      functions: Object.keys(functions),
      licences: licencesText(root, shippedPackages(root)),
      deployment: readFileSync(join(root, "docs/deployment.md"), "utf8"),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
