import { declaration, element, escapeText } from "./xml";

const application = "Tổng hợp CCHC";
/** Fixed, so that equal books give equal bytes. */
const madeAt = "2024-01-01T00:00:00Z";

/** docProps/core.xml (Dublin Core). */
export function corePropertiesXml(title: string): string {
  const date = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, madeAt);
  return (
    declaration +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escapeText(title)) +
        element("dc:creator", {}, application) +
        date("dcterms:created") +
        date("dcterms:modified"),
    )
  );
}

/** docProps/app.xml. A name LibreOffice does not know makes it compute every formula on opening. */
export function applicationPropertiesXml(): string {
  const xmlns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return declaration + element("Properties", { xmlns }, element("Application", {}, application));
}
