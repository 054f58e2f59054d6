import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkManifest } from "../../src/preview/manifest/checkManifest";
import { named, parseManifest, type ManifestElement } from "../../src/preview/manifest/element";
import { screenAsked } from "../../src/taskpane/state/screenAsked";
import { version } from "../../src/taskpane/version";
import { ground, root, source } from "./ground";

const manifest = parseManifest(source) as ManifestElement;
const textOf = (name: string) => named(manifest, name).map(({ text }) => text.trim());
const addresses = named(manifest, "app:SourceLocation", "app:SupportUrl", "bt:Url")
  .map(({ attributes }) => attributes["DefaultValue"] ?? "")
  .filter((url) => url !== "");

describe("the manifest", () => {
  it("breaks no rule", () => {
    expect(checkManifest(source, ground)).toEqual([]);
  });

  it("is Vietnamese first", () => {
    expect(textOf("app:DefaultLocale")).toEqual(["vi-VN"]);
  });

  it("carries the package's version", () => {
    expect(textOf("app:Version")).toEqual([`${version}.0`]);
  });

  it("has three buttons: open the pane, check now, consolidate", () => {
    const strings = new Map(
      named(manifest, "bt:String").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]),
    );
    const buttons = named(manifest, "ov:Control").map(({ children }) =>
      children.flatMap(({ name, attributes }) => {
        if (name === "ov:Label") return strings.get(attributes["resid"]) ?? "";
        return name === "ov:Action" ? (attributes["xsi:type"] ?? "") : [];
      }),
    );
    expect(buttons).toEqual([
      ["Tổng hợp CCHC", "ShowTaskpane"],
      ["Kiểm tra ngay", "ExecuteFunction"],
      ["Tổng hợp", "ShowTaskpane"],
    ]);
  });

  it("opens the pane at a screen the pane knows", () => {
    const screens = addresses.map((url) => new URL(url).search).filter((query) => query !== "");
    expect(screens.map(screenAsked)).toEqual([{ name: "reports" }]);
  });

  it("names only pages that are built", async () => {
    const module = (await import(/* @vite-ignore */ join(root, "webpack.config.js"))) as {
      default: (env: unknown, options: object) => { plugins: { userOptions?: { filename?: string } }[] };
    };
    const built = module.default({}, {}).plugins.flatMap(({ userOptions }) => userOptions?.filename ?? []);
    const pages = new Set([...built, ...readdirSync(join(root, "src/pages"))]);
    expect(addresses.map((url) => new URL(url).pathname.slice(1)).filter((page) => !pages.has(page))).toEqual(
      [],
    );
  });
});
