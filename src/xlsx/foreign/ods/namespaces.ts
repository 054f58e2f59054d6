const oasis = "urn:oasis:names:tc:opendocument:xmlns:";

/** Namespaces of a spreadsheet's content whose elements and attributes are read (ODF 1.3 part 3). */
export const content = ["office", "table", "text", "style"].map((name) => `${oasis}${name}:1.0`);
export const manifest = [`${oasis}manifest:1.0`];
