import { declaration, element, relationships } from "./xml";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types by a part's path, first match. */
const types: [RegExp, string][] = [
  [/^xl\/workbook\.xml$/, `${spreadsheetType}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+$/, `${spreadsheetType}.worksheet+xml`],
  [/^xl\/tables\//, `${spreadsheetType}.table+xml`],
  [/^xl\/drawings\/[^/]+$/, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  [/^xl\/charts\//, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  [/^xl\/styles\.xml$/, `${spreadsheetType}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${spreadsheetType}.sharedStrings+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

/** `[Content_Types].xml` for these parts; relationship parts go by their extension. */
export function contentTypesXml(parts: string[]): string {
  const defaults = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const overrides = parts.flatMap((part) => {
    const type = types.find(([pattern]) => pattern.test(part))?.[1];
    return type === undefined ? [] : element("Override", { PartName: `/${part}`, ContentType: type });
  });
  const xmlns = `${packageNamespace}/content-types`;
  return declaration + element("Types", { xmlns }, [...defaults, ...overrides].join(""));
}

const coreType = `${packageNamespace}/relationships/metadata/core-properties`;

/** A relationships part: rId1, rId2 … in the order given. `type` is the last word of Office's type. */
export function relationshipsXml(targets: { type: string; target: string }[]): string {
  const items = targets.map(({ type, target }, index) =>
    element("Relationship", {
      Id: `rId${index + 1}`,
      Type: type === "core-properties" ? coreType : `${relationships}/${type}`,
      Target: target,
    }),
  );
  return (
    declaration + element("Relationships", { xmlns: `${packageNamespace}/relationships` }, items.join(""))
  );
}
