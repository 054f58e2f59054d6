/** The production build leaves the quotes out. */
const officeTag =
  /<script\b[^>]*\bsrc=(["']?)https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*\/office\.js\1(?:\s[^>]*)?><\/script>/;

/**
 * The shipped pane's page with one change: office.js comes from the npm package on this machine,
 * and our bridge to the host goes before it. Throws where the tag is not found: then the preview would reach out.
 */
export function withLocalOffice(html: string): string {
  if (!officeTag.test(html)) throw new Error("the pane's page has no office.js tag to replace");
  return html.replace(
    officeTag,
    '<script src="/preview/bridge.js"></script><script src="/office/office.js"></script>',
  );
}
