/** What lies on top of the package: what is in it and what to do, Vietnamese first. */
export function packageReadme(url: string, version: string, officeJs: "cdn" | "self"): string {
  const self = officeJs === "self";
  return `TỔNG HỢP CCHC ${version}
Địa chỉ: ${url}

1. Chép nội dung thư mục site/ lên máy chủ web, đúng địa chỉ trên.
${self ? "   Bản này lấy office.js tại chỗ: chép thư mục dist của gói @microsoft/office-js vào office/\n   cạnh taskpane.html (docs/deployment.md, mục 10). Microsoft không hỗ trợ cách này.\n" : ""}2. Cấu hình máy chủ theo server/nginx.conf hoặc server/web.config (IIS).
3. Mở ${url}taskpane.html trên một máy người dùng: không có cảnh báo chứng thư.
4. Đưa manifest.xml vào trung tâm quản trị Microsoft 365, hoặc thư mục dùng chung.
Từng bước, cập nhật, gỡ bỏ: docs/deployment.md.

manifest.xml   tệp kê khai cho đúng địa chỉ trên; đổi địa chỉ thì đóng gói lại
site/          trang tĩnh
server/        cấu hình mẫu
docs/          tài liệu cài đặt
LICENSES.txt   giấy phép của phần mềm và các thư viện đi kèm

---

TỔNG HỢP CCHC ${version} (English)
Address: ${url}

1. Copy what is in site/ to the web server, to the address above.
${self ? "   This package takes office.js from there: copy the folder dist of the package @microsoft/office-js\n   to office/ beside taskpane.html (docs/deployment.md, section 10). Microsoft does not support this.\n" : ""}2. Configure the server by server/nginx.conf or server/web.config (IIS).
3. Open ${url}taskpane.html on a user's machine: no warning of a certificate may come.
4. Hand manifest.xml to the Microsoft 365 admin centre, or to a shared folder.
Step by step, updates, removal: docs/deployment.md.
`;
}
