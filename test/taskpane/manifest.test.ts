import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { version } from "../../src/taskpane/version";

const root = resolve(import.meta.dirname, "../..");
const manifest = new DOMParser().parseFromString(
  readFileSync(join(root, "manifest.xml"), "utf8"),
  "application/xml",
);
const all = (name: string) => [...manifest.getElementsByTagNameNS("*", name)];

describe("the manifest", () => {
  it("is Vietnamese first, with English for every text", () => {
    expect(all("DefaultLocale")[0]!.textContent).toBe("vi-VN");
    for (const name of ["DisplayName", "Description", "String"]) {
      const texts = all(name).filter((item) => item.hasAttribute("DefaultValue"));
      expect(texts.length).toBeGreaterThan(0);
      for (const item of texts) {
        const [override] = item.getElementsByTagNameNS("*", "Override");
        expect(override?.getAttribute("Locale"), item.getAttribute("id") ?? name).toBe("en-US");
      }
    }
  });

  it("asks for ExcelApi 1.14 and version overrides 1.0", () => {
    const [set] = all("Set");
    expect([set!.getAttribute("Name"), set!.getAttribute("MinVersion")]).toEqual(["ExcelApi", "1.14"]);
    expect(all("VersionOverrides").map((item) => item.getAttribute("xsi:type"))).toEqual([
      "VersionOverridesV1_0",
    ]);
  });

  it("carries the package's version", () => {
    expect(all("Version")[0]!.textContent).toBe(`${version}.0`);
  });

  it("names only resources it defines, and defines only those it names", () => {
    const named = new Set(
      [...manifest.querySelectorAll("[resid]")].map((item) => item.getAttribute("resid")),
    );
    const defined = new Set(
      ["Image", "Url", "String"]
        .flatMap(all)
        .filter((item) => item.hasAttribute("id"))
        .map((item) => item.getAttribute("id")),
    );
    expect(defined).toEqual(named);
  });

  it("points to icons that exist, in the size they say", () => {
    const urls = [...manifest.querySelectorAll("*")]
      .map((item) => item.getAttribute("DefaultValue") ?? "")
      .filter((url) => url.endsWith(".png"));
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      const path = join(root, new URL(url).pathname);
      expect(existsSync(path), path).toBe(true);
      const png = readFileSync(path);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
        Array(2).fill(Number(/(\d+)\.png$/.exec(url)![1])),
      );
    }
  });

  it("keeps texts within Office's limits", () => {
    const longest = (parent: string, limit: number) => {
      for (const item of all(parent)) {
        for (const text of item.querySelectorAll("*")) {
          const value = text.getAttribute("DefaultValue") ?? text.getAttribute("Value") ?? "";
          expect(value.length, value).toBeLessThanOrEqual(limit);
        }
      }
    };
    longest("ShortStrings", 125);
    longest("LongStrings", 250);
  });
});
