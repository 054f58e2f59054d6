import type { ZipParts } from "../zip/unpack";
import { broken } from "./fileRefused";
import { officeRelationships, packageRelationships } from "./namespaces";
import { readPart, type Feed } from "./readPart";

export interface Relationship {
  /** Last word of the type: "worksheet", "sharedStrings"; empty for a type that is not Office's. */
  type: string;
  /** Part name without leading slash. */
  target: string;
}

function kindOf(type: string): string {
  const base = officeRelationships.find((start) => type.startsWith(`${start}/`));
  return base ? type.slice(base.length + 1) : "";
}

/** No entry of a zip file can have a longer name. */
const longestName = 65_535;

/** A relationship target against the part it stands in; absolute with a leading slash. */
function resolveTarget(source: string, target: string): string {
  if (target.length > longestName) throw broken("target too long");
  const steps = target.split(/[/\\]/);
  const path = steps[0] === "" ? [] : source.split("/").slice(0, -1);
  for (const step of steps) {
    if (step === "" || step === ".") continue;
    if (step !== "..") path.push(step);
    else if (path.pop() === undefined) throw broken("target outside the package");
  }
  return path.join("/");
}

/** A target is a reference, in which letters may be percent-encoded; zip writers mostly name the part plainly. */
function nameInZip(zip: ZipParts, target: string): string {
  if (zip.has(target) || !target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Relationships of a part by id, external ones left out; "" is the package itself. None when there is no such part. */
export function readRelationships(zip: ZipParts, source: string): Map<string, Relationship> {
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  return zip.has(part)
    ? readPart(zip, part, (feed) =>
        parseRelationships(feed, (target) => nameInZip(zip, resolveTarget(source, target))),
      )
    : new Map<string, Relationship>();
}

function parseRelationships(feed: Feed, resolve: (target: string) => string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  feed({
    namespaces: packageRelationships,
    root: "Relationships",
    open({ name, attribute }) {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      const id = attribute("Id") ?? "";
      if (found.has(id)) throw broken("relationship id repeated");
      found.set(id, {
        type: kindOf(attribute("Type") ?? ""),
        target: resolve(attribute("Target") ?? ""),
      });
    },
  });
  return found;
}
