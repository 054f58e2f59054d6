import { named, placeOf, type ManifestElement } from "./element";
import { found, type ManifestFinding } from "./finding";

/** ShortString, LongString and URL of [MS-OWEMXML] 5.2 and 5.6. */
const limits = { short: 125, long: 250, url: 2048 };

/** Elements with a text of their own, or a DefaultValue and overrides. */
const texts: readonly [name: string, limit: number][] = [
  ["app:ProviderName", limits.short],
  ["app:DisplayName", limits.short],
  ["app:Description", limits.long],
  ["app:IconUrl", limits.url],
  ["app:HighResolutionIconUrl", limits.url],
  ["app:SupportUrl", limits.url],
  ["app:SourceLocation", limits.url],
  ["ov:TaskpaneId", limits.short],
  ["ov:FunctionName", limits.long],
  ["bt:Image", limits.url],
  ["bt:Url", limits.url],
];

function valuesOf({ attributes, text, children }: ManifestElement): string[] {
  const own = attributes["DefaultValue"] ?? text;
  return [own, ...children.map((child) => child.attributes["Value"] ?? "")];
}

function tooLong(element: ManifestElement, limit: number): ManifestFinding[] {
  return valuesOf(element)
    .filter((value) => value.trim() === "" || value.length > limit)
    .map((value) =>
      found("length", placeOf(element), `${value.length} characters; 1 to ${limit} are allowed`),
    );
}

/** Texts are neither blank nor longer than Office shows or reads. */
export function checkTexts(root: ManifestElement): ManifestFinding[] {
  const strings = (list: string, limit: number) =>
    named(root, list).flatMap(({ children }) => children.flatMap((item) => tooLong(item, limit)));
  return [
    ...texts.flatMap(([name, limit]) =>
      named(root, name)
        // The image of an icon only refers to one.
        .filter(({ attributes }) => attributes["resid"] === undefined)
        .flatMap((element) => tooLong(element, limit)),
    ),
    ...strings("bt:ShortStrings", limits.short),
    ...strings("bt:LongStrings", limits.long),
  ];
}

/** Names people read: each in the default language and exactly once in each other. */
const spoken = ["app:DisplayName", "app:Description", "bt:String"];

/** Exactly one override a text and language of `others`, none of the default, nowhere two of one language. */
export function checkLocales(root: ManifestElement, others: readonly string[]): ManifestFinding[] {
  const [locale] = named(root, "app:DefaultLocale").map(({ text }) => text.trim());
  if (!locale || !/^[a-z]{2,3}-[A-Z]{2}$/.test(locale))
    return [found("locale", "DefaultLocale", `“${locale ?? ""}” names no language`)];
  const localised = named(root, "app:Override", "bt:Override").flatMap(({ parent }) => parent ?? []);
  const must = named(root, ...spoken);
  return [...new Set([...must, ...localised])].flatMap((element) => {
    const given = element.children.map(({ attributes }) => attributes["Locale"] ?? "");
    const wanted = must.includes(element) ? others : [];
    return [
      ...wanted.filter((one) => !given.includes(one)).map((one) => `no text in ${one}`),
      ...given.filter((one, index) => given.indexOf(one) !== index).map((one) => `two texts in ${one}`),
      ...given
        .filter((one) => !others.includes(one))
        .map((one) => `a text in “${one}”, which is not offered`),
    ].map((what) => found("locale", placeOf(element), what));
  });
}
