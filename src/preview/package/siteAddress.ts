/** The folder the site is served from, with its last "/"; or what is wrong with the text, to be shown. */
export type SiteAddress = { url: string } | { problem: string };

const example = "https://cchc.coquan.gov.vn/";

function problem(vietnamese: string, english: string): SiteAddress {
  return { problem: `${vietnamese} Ví dụ: --url ${example}\n${english} Example: --url ${example}` };
}

/**
 * The address an office typed. Excel takes only https (SourceLocation of Microsoft's manifest reference); a query would
 * stand before the names of the pages. A missing last "/" is added, for the address is a folder's.
 */
export function siteAddress(typed: string | undefined): SiteAddress {
  const text = typed?.trim() ?? "";
  if (text === "")
    return problem("Chưa có địa chỉ của trang web.", "The address of the web site is missing.");
  if (!URL.canParse(text))
    return problem(`“${text}” không phải địa chỉ web đầy đủ.`, `“${text}” is no complete web address.`);
  const url = new URL(text);
  if (url.protocol !== "https:")
    return problem(`“${text}” không bắt đầu bằng https://. Excel chỉ nhận https.`, "Excel takes only https.");
  if (url.username !== "" || url.password !== "")
    return problem("Địa chỉ không được có tên đăng nhập, mật khẩu.", "No user name or password, please.");
  if (/[?#]/.test(text))
    return problem("Địa chỉ không được có phần sau dấu ? hoặc #.", "No query or fragment (? or #), please.");
  if (/\.html?$/i.test(url.pathname))
    return problem("Cần địa chỉ của thư mục, không phải của một trang.", "A folder is needed, not a page.");
  // What the reference allows is written into XML, nginx's and IIS's files as it is.
  if (!/^[\w\-.~%/]*$/.test(url.pathname))
    return problem(
      "Đường dẫn chỉ dùng chữ không dấu, số, dấu - . _ ~ và /.",
      "Only plain letters, digits, - . _ ~ and / in the path.",
    );
  return { url: url.href.endsWith("/") ? url.href : `${url.href}/` };
}
