import type { ManifestElement } from "./element";

/** How often a child stands: once, at most once, once or more, any number. */
type Occurs = "1" | "?" | "+" | "*";
export type Child = readonly [name: string, occurs: Occurs];

const overrides: readonly Child[] = [["app:Override", "*"]];
const resourceOverrides: readonly Child[] = [["bt:Override", "*"]];

/**
 * What may stand in each element, in the order in which it must: the sequences of [MS-OWEMXML] 5.2 (base), 5.6 (basic
 * types) and 5.7 (task pane version overrides), as far as an Excel task pane uses them. An element that is not named
 * holds no other. The icons and SupportUrl are optional there; Microsoft's validator and AppSource ask for them.
 */
export const childrenOf: Readonly<Record<string, readonly Child[]>> = {
  "app:OfficeApp": [
    ["app:Id", "1"],
    ["app:AlternateId", "?"],
    ["app:Version", "1"],
    ["app:ProviderName", "1"],
    ["app:DefaultLocale", "1"],
    ["app:DisplayName", "1"],
    ["app:Description", "1"],
    ["app:IconUrl", "1"],
    ["app:HighResolutionIconUrl", "1"],
    ["app:SupportUrl", "1"],
    ["app:AppDomains", "?"],
    ["app:Hosts", "1"],
    ["app:Requirements", "?"],
    ["app:DefaultSettings", "1"],
    ["app:Permissions", "1"],
    ["ov:VersionOverrides", "?"],
  ],
  "app:DisplayName": overrides,
  "app:Description": overrides,
  "app:IconUrl": overrides,
  "app:HighResolutionIconUrl": overrides,
  "app:SupportUrl": overrides,
  "app:SourceLocation": overrides,
  "app:AppDomains": [["app:AppDomain", "+"]],
  "app:Hosts": [["app:Host", "+"]],
  "app:Requirements": [
    ["app:Sets", "?"],
    ["app:Methods", "?"],
  ],
  "app:Sets": [["app:Set", "+"]],
  "app:Methods": [["app:Method", "+"]],
  "app:DefaultSettings": [["app:SourceLocation", "1"]],
  "ov:VersionOverrides": [
    ["ov:Description", "?"],
    ["ov:Requirements", "?"],
    ["ov:Hosts", "1"],
    ["ov:Resources", "1"],
  ],
  "ov:Hosts": [["ov:Host", "+"]],
  "ov:Host": [["ov:DesktopFormFactor", "1"]],
  "ov:DesktopFormFactor": [
    ["ov:GetStarted", "?"],
    ["ov:FunctionFile", "?"],
    ["ov:ExtensionPoint", "*"],
  ],
  "ov:GetStarted": [
    ["ov:Title", "1"],
    ["ov:Description", "1"],
    ["ov:LearnMoreUrl", "1"],
  ],
  "ov:ExtensionPoint": [["ov:OfficeTab", "*"]],
  "ov:OfficeTab": [["ov:Group", "+"]],
  "ov:Group": [
    ["ov:Label", "1"],
    ["ov:Icon", "1"],
    ["ov:Control", "+"],
  ],
  "ov:Control": [
    ["ov:Label", "1"],
    ["ov:Supertip", "1"],
    ["ov:Icon", "1"],
    ["ov:Action", "1"],
    ["ov:Enabled", "?"],
  ],
  "ov:Supertip": [
    ["ov:Title", "1"],
    ["ov:Description", "1"],
  ],
  "ov:Icon": [["bt:Image", "+"]],
  "ov:Action ShowTaskpane": [
    ["ov:TaskpaneId", "?"],
    ["ov:SourceLocation", "1"],
    ["ov:Title", "?"],
  ],
  "ov:Action ExecuteFunction": [["ov:FunctionName", "1"]],
  "ov:Resources": [
    ["bt:Images", "?"],
    ["bt:Urls", "?"],
    ["bt:ShortStrings", "?"],
    ["bt:LongStrings", "?"],
  ],
  "bt:Images": [["bt:Image", "+"]],
  "bt:Urls": [["bt:Url", "+"]],
  "bt:ShortStrings": [["bt:String", "+"]],
  "bt:LongStrings": [["bt:String", "+"]],
  "bt:Image": resourceOverrides,
  "bt:Url": resourceOverrides,
  "bt:String": resourceOverrides,
};

/** What may stand in this very element; an Action's depends on its type. */
export function sequenceOf({ name, attributes }: ManifestElement): readonly Child[] {
  const key = name === "ov:Action" ? `${name} ${attributes["xsi:type"] ?? ""}` : name;
  return childrenOf[key] ?? [];
}
