import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShippedPackage } from "./shippedPackages";

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const rule = "=".repeat(78);

interface Origin {
  author?: string | { name?: string };
  repository?: string | { url?: string };
}

/** Some packages name their licence without its text: who made them and where they are from, then. */
function originOf(folder: string): string {
  const { author, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Origin;
  const by = typeof author === "string" ? author : (author?.name ?? "");
  const from = typeof repository === "string" ? repository : (repository?.url ?? "");
  return `(Gói không kèm văn bản giấy phép. / The package brings no licence text.)\n${by}\n${from}`;
}

/** The licence and notice files of a package, joined. */
export function licenceOf(folder: string): string {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed`);
  const texts = readdirSync(folder)
    .filter((name) => licenceFile.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  return texts.length > 0 ? texts.join("\n\n") : originOf(folder);
}

/** LICENSES.txt: our own licence, then that of each package, each text once for all that share it word for word. */
export function licencesText(root: string, packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, folder } of packages) {
    const text = licenceOf(join(root, folder));
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const ours = readFileSync(join(root, "LICENSE"), "utf8").replaceAll("\r\n", "\n").trim();
  const parts = [
    ["Tổng hợp CCHC (MIT)", ours],
    ...[...byText].map(([text, names]) => [names.join("\n"), text]),
  ];
  return `${parts.map(([names, text]) => `${rule}\n${names}\n${rule}\n${text}\n`).join("\n")}`;
}
