import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentTypes, fixedHeaders } from "../../../src/preview/package/headers";
import { folderFiles } from "../../../src/preview/package/folderFiles";
import { packageFiles, type PackageGround } from "../../../src/preview/package/packageFiles";
import { zipFiles } from "../../../src/xlsx/write";
import { ground, root, source } from "../../manifest/ground";

const bytes = (text: string) => new TextEncoder().encode(text);
const policy = "default-src 'none'; script-src 'self'";

const given: PackageGround = {
  url: "https://cchc.example.gov.vn/addin/",
  version: "1.2.3",
  officeJs: "cdn",
  functions: ground.functions,
  licences: "MIT\n",
  deployment: "# Cài đặt\n",
  built: [
    ...folderFiles(join(root, "assets"))
      .filter(({ path }) => path.endsWith(".png"))
      .map(({ path, bytes }) => ({ path: `assets/${path}`, bytes })),
    { path: "manifest.xml", bytes: bytes(source) },
    { path: "taskpane.0123abcd.js", bytes: bytes("1") },
    {
      path: "taskpane.html",
      bytes: bytes(`<meta http-equiv=Content-Security-Policy content="${policy}" />`),
    },
  ],
};

const textIn = (files: { path: string; bytes: Uint8Array }[], path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

describe("the package", () => {
  const files = packageFiles(given);

  it("holds the site, the manifest, the servers' examples, the licences and the document", () => {
    expect(files.map(({ path }) => path).filter((path) => !path.startsWith("site/assets/"))).toEqual([
      "LICENSES.txt",
      "README.txt",
      "docs/deployment.md",
      "manifest.xml",
      "server/nginx.conf",
      "server/web.config",
      "site/taskpane.0123abcd.js",
      "site/taskpane.html",
    ]);
  });

  it("has a manifest for its address and version, with nothing left of the developer's machine", () => {
    const manifest = textIn(files, "manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain("https://cchc.example.gov.vn/addin/taskpane.html");
    expect(manifest).toContain("<Version>1.2.3.0</Version>");
  });

  it("is not made when the manifest would be wrong", () => {
    expect(() => packageFiles({ ...given, url: "http://cchc.example.gov.vn/" })).toThrow(/https/);
    expect(() => packageFiles({ ...given, functions: [] })).toThrow(/function/);
  });

  it("is the same, byte for byte, whatever order the files come in", () => {
    const zip = (built: PackageGround["built"]) =>
      zipFiles(packageFiles({ ...given, built }).map(({ path, bytes }) => ({ name: path, bytes })));
    expect(zip([...given.built].reverse())).toEqual(zip(given.built));
  });

  it.each(["server/nginx.conf", "server/web.config"])("%s sends every header and type", (path) => {
    const example = textIn(files, path);
    for (const [name, value] of fixedHeaders(policy)) {
      expect(example).toContain(name);
      expect(example).toContain(value);
    }
    for (const [ending, type] of contentTypes) {
      expect(example).toContain(ending.slice(1));
      expect(example).toContain(type);
    }
    expect(example).toContain("immutable");
    expect(example).not.toMatch(/X-Frame-Options(?!" \/>)/);
  });
});
