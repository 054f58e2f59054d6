import { cacheControl, contentTypes, fixedHeaders, hashedName } from "./headers";

const quoted = (text: string) => `"${text}"`;

/** An example for nginx 1.18 or later: one site, or a folder of one. `url` has its last "/", `policy` is the pages' own. */
export function nginxExample(url: string, policy: string): string {
  const { hostname, port, pathname } = new URL(url);
  const headers = fixedHeaders(policy).map(
    ([name, value]) => `        add_header ${name} ${quoted(value)} always;`,
  );
  const types = contentTypes.map(([ending, type]) => `            ${type} ${ending.slice(1)};`);
  return `# Cấu hình mẫu cho nginx, địa chỉ ${url}
# Sửa: server_name, đường dẫn chứng thư, thư mục chứa trang (alias). Thử bằng: nginx -t
# Example for nginx. Adjust server_name, the certificate's paths and the folder (alias). Test with: nginx -t

# Tên có mã băm: giữ lâu. Biểu tượng: không gửi Cache-Control (Microsoft yêu cầu). Tệp khác: hỏi lại mỗi lần.
map $uri $cchc_cache {
    default ${quoted(cacheControl("page") ?? "")};
    "~*${hashedName}" ${quoted(cacheControl("hashed") ?? "")};
    "~^${pathname.replaceAll(".", "\\.")}assets/" ${quoted(cacheControl("picture") ?? "")};
}

server {
    listen ${port || "443"} ssl;
    server_name ${hostname};

    ssl_certificate     /etc/nginx/cchc/fullchain.pem;
    ssl_certificate_key /etc/nginx/cchc/privkey.pem;
    ssl_protocols       TLSv1.2 TLSv1.3;

    server_tokens off;
    charset utf-8;
    charset_types text/css text/javascript text/plain;

    gzip on;
    gzip_types text/css text/javascript;

    location ${pathname} {
        # Thư mục site/ sau khi giải nén; có dấu / ở cuối.
        alias /var/www/cchc/;
        autoindex off;
        types {
${types.join("\n")}
        }
${headers.join("\n")}
        add_header Cache-Control $cchc_cache;
    }
}
${port === "" ? `\nserver {\n    listen 80;\n    server_name ${hostname};\n    return 301 https://$host$request_uri;\n}\n` : ""}`;
}
