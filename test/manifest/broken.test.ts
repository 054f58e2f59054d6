import { describe, expect, it } from "vitest";
import { checkManifest } from "../../src/preview/manifest/checkManifest";
import type { ManifestRule } from "../../src/preview/manifest/finding";
import { ground, source } from "./ground";

/** The manifest with one thing changed; fails where there is nothing to change. */
function changed(from: string | RegExp, to: string): string {
  const xml = source.replace(from, to);
  if (xml === source) throw new Error(`nothing to change: ${String(from)}`);
  return xml;
}

const without = (pattern: RegExp) => changed(pattern, "");
const long = (length: number) => "ă".repeat(length);

const broken: [what: string, rule: ManifestRule, xml: () => string][] = [
  ["is not well-formed", "xml", () => changed("</OfficeApp>", "")],
  ["is of another schema", "place", () => changed("office/appforoffice/1.1", "office/appforoffice/1.0")],
  ["has an element of another place", "place", () => changed("<Hosts>", "<Supertip /><Hosts>")],
  [
    "has its description before its name",
    "order",
    () => {
      const [name = ""] = /<DisplayName[\s\S]*?<\/DisplayName>\s*/.exec(source) ?? [];
      return changed(name, "").replace("<IconUrl", `${name}<IconUrl`);
    },
  ],
  [
    "has a button's action before its picture",
    "order",
    () => {
      const [action = ""] = /<Action xsi:type="ExecuteFunction">[\s\S]*?<\/Action>/.exec(source) ?? [];
      return changed(action, "").replace(
        '<Supertip>\n                    <Title resid="CheckNow.Label"',
        `${action}$&`,
      );
    },
  ],
  [
    "has its functions' page behind the buttons",
    "order",
    () =>
      changed(/<FunctionFile[^>]*>/, "").replace(
        "</ExtensionPoint>",
        '</ExtensionPoint><FunctionFile resid="Commands.Url" />',
      ),
  ],
  ["has no support page", "missing", () => without(/<SupportUrl[^>]*>/)],
  ["has a button without a tip", "missing", () => without(/<Supertip>[\s\S]*?<\/Supertip>/)],
  ["has two versions", "repeated", () => changed(/<Version>.*<\/Version>/, "$&$&")],
  ["has an id that is no GUID", "id", () => changed(/<Id>.*<\/Id>/, "<Id>tong-hop-cchc</Id>")],
  ["has two buttons of one id", "id", () => changed('id="Cchc.CheckNow"', 'id="Cchc.OpenPane"')],
  [
    "has a version of three parts",
    "version",
    () => changed(/<Version>.*<\/Version>/, "<Version>1.2.3</Version>"),
  ],
  [
    "has a version with a word",
    "version",
    () => changed(/<Version>.*<\/Version>/, "<Version>1.2.3.beta</Version>"),
  ],
  ["has too long a name", "length", () => changed('"Tổng hợp CCHC"', `"${long(126)}"`)],
  ["has too long a description", "length", () => changed(/"Nạp Kế hoạch[^"]*"/, `"${long(251)}"`)],
  ["has too long a label", "length", () => changed('"Kiểm tra ngay"', `"${long(126)}"`)],
  ["has too long an English tip", "length", () => changed(/"Opens the pane:[^"]*"/, `"${long(251)}"`)],
  ["has a blank label", "length", () => changed('"Kiểm tra ngay"', '" "')],
  ["has no English label", "locale", () => without(/<bt:Override Locale="en-US" Value="Check now" \/>/)],
  ["has two English names", "locale", () => changed(/<Override Locale="en-US" Value="CCHC[^>]*>/, "$&$&")],
  [
    "has a text in a language that is not offered",
    "locale",
    () => changed(/<Override Locale="en-US" Value="CCHC[^>]*>/, '$&<Override Locale="fr-FR" Value="CCHC" />'),
  ],
  ["has no default language", "locale", () => changed("vi-VN", "Vietnamese")],
  ["has too long an id", "resourceId", () => changed(/GetStarted\.Title/g, long(33).replaceAll("ă", "a"))],
  [
    "has two resources of one id",
    "resourceId",
    () => changed('<bt:Image id="Check.16"', '<bt:Image id="Icon.16"'),
  ],
  [
    "refers to nothing",
    "unresolved",
    () => changed('<Label resid="CheckNow.Label"', '<Label resid="Check.Label"'),
  ],
  [
    "takes a label from the long texts",
    "unresolved",
    () => changed('<Label resid="CheckNow.Label"', '<Label resid="CheckNow.Tip"'),
  ],
  [
    "has a text nobody shows",
    "unused",
    () =>
      changed(
        "<bt:ShortStrings>",
        '<bt:ShortStrings><bt:String id="Old" DefaultValue="Cũ"><bt:Override Locale="en-US" Value="Old" /></bt:String>',
      ),
  ],
  [
    "has an address without encryption",
    "https",
    () => changed("https://localhost:3000/commands", "http://localhost:3000/commands"),
  ],
  [
    "has an address that is none",
    "https",
    () => changed("https://localhost:3000/support.html", "support.html"),
  ],
  [
    "has a picture from elsewhere",
    "origin",
    () => changed("https://localhost:3000/assets/check-32", "https://example.org/assets/check-32"),
  ],
  [
    "has a page on another port",
    "origin",
    () => changed("https://localhost:3000/commands", "https://localhost:3001/commands"),
  ],
  ["lacks a picture of 80 px", "iconSize", () => without(/<bt:Image size="80" resid="Check\.80" \/>/)],
  [
    "has a picture of 30 px",
    "iconSize",
    () => changed('size="32" resid="Check.32"', 'size="30" resid="Check.32"'),
  ],
  [
    "has two pictures of 16 px",
    "iconSize",
    () => changed('size="20" resid="Merge.20"', 'size="16" resid="Merge.16"'),
  ],
  [
    "has a picture that is not there",
    "iconFile",
    () => changed("assets/check-24.png", "assets/check-25.png"),
  ],
  ["has a picture of other pixels", "iconFile", () => changed("assets/check-24.png", "assets/check-20.png")],
  ["has a picture that is no PNG", "iconFile", () => changed("assets/check-24.png", "assets/check-24.svg")],
  ["has an app icon of other pixels", "iconFile", () => changed("assets/icon-64.png", "assets/icon-48.png")],
  ["calls a function without code", "function", () => changed(">checkNow<", ">checkLater<")],
  ["has no page for its functions", "function", () => without(/<FunctionFile[^>]*>/)],
  [
    "has a button with a pane of its own",
    "pane",
    () =>
      changed(
        /<TaskpaneId>[^<]*<\/TaskpaneId>(?=\s*<SourceLocation resid="Reports\.Url")/,
        "<TaskpaneId>Reports</TaskpaneId>",
      ),
  ],
  [
    "opens with the document at a screen",
    "pane",
    () => changed('<SourceLocation resid="Taskpane.Url"', '<SourceLocation resid="Reports.Url"'),
  ],
  ["asks for an older Excel", "requirement", () => changed('"1.14"', '"1.9"')],
  ["is for Word", "requirement", () => changed('<Host Name="Workbook"', '<Host Name="Document"')],
  ["uses Outlook's overrides", "requirement", () => changed("VersionOverridesV1_0", "VersionOverridesV1_1")],
];

describe("a manifest is refused when it", () => {
  it.each(broken)("%s", (_, rule, xml) => {
    expect(checkManifest(xml(), ground).map((finding) => finding.rule)).toContain(rule);
  });
});

describe("the manifest's functions", () => {
  it("are refused when code is there that no button calls", () => {
    const functions = [...ground.functions, "forgotten"];
    expect(checkManifest(source, { ...ground, functions })).toMatchObject([
      { rule: "function", where: "forgotten" },
    ]);
  });
});

describe("a manifest for another address", () => {
  const moved = (to: string) => source.replaceAll("https://localhost:3000/", to);

  it("breaks no rule, in a folder neither", () => {
    expect(checkManifest(moved("https://cchc.example.vn/excel/"), ground)).toEqual([]);
  });

  it("is refused without encryption", () => {
    const rules = new Set(checkManifest(moved("http://cchc.example.vn/"), ground).map(({ rule }) => rule));
    expect(rules).toContain("https");
  });
});
