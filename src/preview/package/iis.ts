import { cacheControl, contentTypes, fixedHeaders, keepingOf, type Keeping } from "./headers";

const inXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const add = (name: string, value: string) => `<add name="${name}" value="${inXml(value)}" />`;

function cacheOf(path: string, keeping: Keeping): string {
  const value = cacheControl(keeping);
  const set = value === undefined ? "" : add("Cache-Control", value);
  return `  <location path="${path}">
    <system.webServer>
      <httpProtocol><customHeaders><remove name="Cache-Control" />${set}</customHeaders></httpProtocol>
    </system.webServer>
  </location>`;
}

/**
 * An example for IIS 10, to lie beside the pages. IIS has no patterns for headers: each file with a hash in its name is listed.
 * `paths` are the site's files from its folder, `policy` is the pages' own.
 */
export function iisExample(paths: readonly string[], policy: string): string {
  const headers = [...fixedHeaders(policy), ["Cache-Control", cacheControl("page") ?? ""] as const];
  const hashed = paths.filter((path) => keepingOf(path) === "hashed");
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Cấu hình mẫu cho IIS 10: đặt tệp này cạnh taskpane.html. https và chứng thư đặt ở Bindings của trang.
     Example for IIS 10: put it beside taskpane.html. https and the certificate belong to the site's bindings. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
${contentTypes
  .map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  )
  .join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${headers.map(([name, value]) => `        <remove name="${name}" />${add(name, value)}`).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- Biểu tượng: không gửi Cache-Control (Microsoft yêu cầu). Tệp có mã băm trong tên: giữ lâu. -->
${[cacheOf("assets", "picture"), ...hashed.map((path) => cacheOf(path, "hashed"))].join("\n")}
</configuration>
`;
}
