import { checkManifest } from "../manifest/checkManifest";
import type { FolderFile } from "./folderFiles";
import { pagePolicy } from "./headers";
import { iisExample } from "./iis";
import { manifestFor } from "./manifestFor";
import { nginxExample } from "./nginx";
import { packageReadme } from "./readme";

/** What a package is made of. */
export interface PackageGround {
  /** The folder of the site, https, with its last "/". */
  url: string;
  /** Of package.json: "1.2.3". */
  version: string;
  officeJs: "cdn" | "self";
  /** The production build, manifest.xml of the repository in it. */
  built: readonly FolderFile[];
  /** Names of the functions the code associates with buttons. */
  functions: readonly string[];
  licences: string;
  /** docs/deployment.md. */
  deployment: string;
}

const text = (content: string) => new TextEncoder().encode(content);
/** Notepad of older Windows shows text files right only so. */
const textFile = (content: string) => text(`\uFEFF${content.replaceAll("\n", "\r\n")}`);

/** The files of a package by path, in order. Throws where the manifest would not be right: nothing of it is handed out. */
export function packageFiles(ground: PackageGround): FolderFile[] {
  const { url, version, built, functions, officeJs } = ground;
  const byPath = new Map(built.map(({ path, bytes }) => [path, bytes]));
  const textOf = (path: string) => new TextDecoder().decode(byPath.get(path));
  const manifest = manifestFor(textOf("manifest.xml"), url, version);
  const findings = checkManifest(manifest, { fileAt: (path) => byPath.get(path), functions });
  if (findings.length > 0)
    throw new Error(
      findings.map(({ rule, where, what }) => `manifest: ${rule}: ${where}: ${what}`).join("\n"),
    );
  const site = built.filter(({ path }) => path !== "manifest.xml");
  const policy = pagePolicy(textOf("taskpane.html"));
  return [
    { path: "LICENSES.txt", bytes: textFile(ground.licences) },
    { path: "README.txt", bytes: textFile(packageReadme(url, version, officeJs)) },
    { path: "docs/deployment.md", bytes: text(ground.deployment) },
    { path: "manifest.xml", bytes: text(manifest) },
    { path: "server/nginx.conf", bytes: text(nginxExample(url, policy)) },
    {
      path: "server/web.config",
      bytes: text(
        iisExample(
          site.map(({ path }) => path),
          policy,
        ),
      ),
    },
    ...site.map(({ path, bytes }) => ({ path: `site/${path}`, bytes })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
