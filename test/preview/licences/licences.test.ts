import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { forbidden, isPermissive } from "../../../src/preview/licences/checkLicences";
import { checkVersions, type PackageJson } from "../../../src/preview/licences/checkVersions";
import { licencesText } from "../../../src/preview/licences/licencesText";
import { shippedOf, type Lock } from "../../../src/preview/licences/shippedPackages";
import { root } from "../../manifest/ground";

const json = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as PackageJson;
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;

/** The lock file with one more package that is shipped. */
const withPackage = (name: string, license?: string): Lock => ({
  ...lock,
  packages: {
    ...lock.packages,
    [`node_modules/${name}`]: { version: "1.0.0", ...(license === undefined ? {} : { license }) },
  },
});

describe("what is shipped", () => {
  it("has permissive licences only", () => {
    const shipped = shippedOf(lock);
    expect(shipped.length).toBeGreaterThan(50);
    expect(forbidden(shipped)).toEqual([]);
  });

  it.each([
    "GPL-3.0-only",
    "AGPL-3.0",
    "LGPL-2.1",
    "MPL-2.0",
    "UNLICENSED",
    "SEE LICENSE IN README.md",
    undefined,
  ])("a package of licence %s is found", (licence) => {
    expect(forbidden(shippedOf(withPackage("planted", licence))).map(({ name }) => name)).toEqual([
      "planted",
    ]);
  });

  it("a package within another is found too", () => {
    const found = forbidden(shippedOf(withPackage("docx/node_modules/planted", "GPL-2.0")));
    expect(found.map(({ name }) => name)).toEqual(["planted"]);
  });

  it.each([
    ["(MIT OR GPL-3.0-or-later)", true],
    ["(MIT AND Zlib)", true],
    ["(MIT AND GPL-3.0-only)", false],
    ["Apache-2.0 WITH LLVM-exception", false],
    ["((MIT) AND (GPL-2.0))", false],
    ["", false],
  ])("%s: permissive is %s", (expression, permissive) => {
    expect(isPermissive(expression)).toBe(permissive);
  });

  it("is named in LICENSES.txt, each package with its text", () => {
    const shipped = shippedOf(lock);
    const text = licencesText(root, shipped);
    for (const { name, version } of shipped) expect(text).toContain(`${name} ${version} (`);
    expect(text).toContain("Permission is hereby granted");
  });
});

describe("what is installed", () => {
  it("is the same everywhere: exact versions, a lock file that agrees and names no host", () => {
    expect(checkVersions(json, lock)).toEqual([]);
  });

  it.each([
    [
      "a range",
      { ...json, dependencies: { ...json.dependencies, docx: "^9.15.2" } },
      lock,
      /no exact version/,
    ],
    [
      "another version",
      { ...json, dependencies: { ...json.dependencies, docx: "9.0.0" } },
      lock,
      /is locked as/,
    ],
    [
      "a host",
      json,
      {
        ...lock,
        packages: { ...lock.packages, "node_modules/a": { resolved: "https://a.vn/a.tgz", integrity: "x" } },
      },
      /names a host/,
    ],
    ["no checksum", json, { ...lock, packages: { ...lock.packages, "node_modules/a": {} } }, /no checksum/],
  ])("%s is found", (_, wrongJson: PackageJson, wrongLock: Lock, said) => {
    expect(checkVersions(wrongJson, wrongLock).join("\n")).toMatch(said);
  });
});
