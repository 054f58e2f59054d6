import { parseArgs } from "node:util";
import { siteAddress } from "./siteAddress";
import type { PackageOptions } from "./makePackage";

export type Asked = (PackageOptions & { out: string }) | { problem: string };

const usage = `npm run package -- --url https://… [--out TỆP.zip] [--office-js cdn|self] [--source-maps]
  --url          địa chỉ thư mục của trang web, https / the web site's folder, https
  --out          tệp kết quả, mặc định cchc-<tên máy>.zip / the result's file
  --office-js    self: lấy office.js tại chỗ (docs/deployment.md, mục 10) / office.js from the site itself
  --source-maps  kèm bản đồ mã nguồn / with source maps`;

/** Reads the arguments of `npm run package`; anything wrong comes back as words to show. */
export function readCommandLine(args: readonly string[]): Asked {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        url: { type: "string" },
        out: { type: "string" },
        "office-js": { type: "string", default: "cdn" },
        "source-maps": { type: "boolean", default: false },
      },
    }));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { problem: `Tham số không hiểu được. / Arguments not understood: ${said}\n\n${usage}` };
  }
  const address = siteAddress(values.url);
  if ("problem" in address) return { problem: `${address.problem}\n\n${usage}` };
  const officeJs = values["office-js"];
  if (officeJs !== "cdn" && officeJs !== "self")
    return { problem: `--office-js chỉ nhận cdn hoặc self. / takes cdn or self.\n\n${usage}` };
  const { url } = address;
  return {
    url,
    officeJs,
    sourceMaps: values["source-maps"],
    out: values.out ?? `cchc-${new URL(url).hostname}.zip`,
  };
}
