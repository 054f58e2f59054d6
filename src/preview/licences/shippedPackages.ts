import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  /** Where npm fetched it from. */
  resolved?: string;
  integrity?: string;
}

export interface Lock {
  lockfileVersion: number;
  packages: Record<string, LockedPackage & Record<string, unknown>>;
}

/** A package that may stand in the built site. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** An SPDX expression; "" where the package says nothing. */
  licence: string;
  /** From the project's folder: "node_modules/docx/node_modules/nanoid". */
  folder: string;
}

const nameOf = (folder: string) => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);

/** Everything the lock file has not for development only, by name and version. Never less than what is bundled. */
export function shippedOf({ packages }: Lock): ShippedPackage[] {
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== "" && !dev && !devOptional)
    .map(([folder, { version = "", license = "" }]) => ({
      name: nameOf(folder),
      version,
      licence: license,
      folder,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The same for the checkout at `root`. */
export function shippedPackages(root: string): ShippedPackage[] {
  return shippedOf(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock);
}
