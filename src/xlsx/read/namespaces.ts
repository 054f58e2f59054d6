/** Namespaces by ECMA-376 (transitional) and ISO/IEC 29500 (strict); both mean the same here. */
export const spreadsheet: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** Relationship ids in workbooks, and the beginning of relationship types. */
export const officeRelationships: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

export const contentTypes: readonly string[] = [
  "http://schemas.openxmlformats.org/package/2006/content-types",
];
export const packageRelationships: readonly string[] = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
];
export const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
