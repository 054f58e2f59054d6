import { named, placeOf, type ManifestElement } from "./element";
import { found, type ManifestFinding } from "./finding";

/** ReferenceId of [MS-OWEMXML] 5.6. */
const idLimit = 32;

/** The list each reference must lead to: the types of the references in [MS-OWEMXML] 5.7. */
const listOf: Readonly<Record<string, string>> = {
  "ov:Label": "bt:ShortStrings",
  "ov:Title": "bt:ShortStrings",
  "ov:Description": "bt:LongStrings",
  "ov:SourceLocation": "bt:Urls",
  "ov:FunctionFile": "bt:Urls",
  "ov:LearnMoreUrl": "bt:Urls",
  "bt:Image": "bt:Images",
};

/** Resources by id. */
export function resourcesOf(root: ManifestElement): Map<string, ManifestElement> {
  const items = named(root, ...Object.values(listOf)).flatMap(({ children }) => children);
  return new Map(items.map((item) => [item.attributes["id"] ?? "", item]));
}

/** Ids are short enough and unique; each reference leads to a resource of its kind, and each resource is referred to. */
export function checkResources(root: ManifestElement): ManifestFinding[] {
  const items = named(root, ...new Set(Object.values(listOf))).flatMap(({ children }) => children);
  const ids = items.map(({ attributes }) => attributes["id"] ?? "");
  const references = named(root, ...Object.keys(listOf)).filter(
    ({ attributes }) => attributes["resid"] !== undefined,
  );
  const used = new Set(references.map(({ attributes }) => attributes["resid"]));
  const byId = resourcesOf(root);
  return [
    ...ids
      .filter((id) => id === "" || id.length > idLimit)
      .map((id) => found("resourceId", id, `${id.length} characters; 1 to ${idLimit} are allowed`)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => found("resourceId", id, "two resources have this id")),
    ...references
      .filter(({ name, attributes }) => byId.get(attributes["resid"] ?? "")?.parent?.name !== listOf[name])
      .map((element) =>
        found("unresolved", placeOf(element), `no such resource in ${listOf[element.name] ?? ""}`),
      ),
    ...ids.filter((id) => !used.has(id)).map((id) => found("unused", id, "nothing refers to it")),
  ];
}
