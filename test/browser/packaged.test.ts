import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { builtFiles } from "../../src/preview/bench/pane/builtFiles";
import { findBrowser } from "../../src/preview/browser/findBrowser.mjs";
import { shippedPackages } from "../../src/preview/licences/shippedPackages";
import {
  cacheControl,
  contentTypes,
  fixedHeaders,
  keepingOf,
  pagePolicy,
} from "../../src/preview/package/headers";
import { makePackage } from "../../src/preview/package/makePackage";
import { fileBelow } from "../../src/preview/server/staticFiles";
import { zipFiles } from "../../src/xlsx/write";

const root = resolve(import.meta.dirname, "../..");
const folder = "/addin/";
const preview = join(root, "dist/preview");
const office = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

let zip: Record<string, Uint8Array>;
let server: Server;
let origin: string;
let browser: Browser;

const text = (path: string) => new TextDecoder().decode(zip[path]);
const types = new Map(contentTypes);

/**
 * office.js where the package expects it. The bridge to the preview's host goes before it, so that the pages stay as packed;
 * in braces, or its "use strict" would hold for office.js too.
 */
async function officeFile(path: string): Promise<Uint8Array | undefined> {
  const file = await fileBelow(office, `/${path}`);
  return file && path === "office.js"
    ? Buffer.concat([
        Buffer.from("{"),
        readFileSync(join(preview, "bridge.js")),
        Buffer.from("}\n"),
        file.bytes,
      ])
    : file?.bytes;
}

type Answer = [headers: [string, string][], bytes: Uint8Array];

/** The preview's own page and what it loads. */
async function beside(path: string): Promise<Answer | undefined> {
  const [, top = ""] = path.split("/");
  const file = await (top === ""
    ? fileBelow(join(root, "src/preview/page"), "/index.html")
    : top === "preview"
      ? fileBelow(preview, path.slice("/preview".length))
      : fileBelow(join(root, "src/planDocument"), path));
  return file && [[["Content-Type", file.type]], file.bytes];
}

/** The packed site in its folder, with the headers the examples for nginx and IIS are written from; beside it the preview's page. */
async function answer(path: string, policy: string): Promise<Answer | undefined> {
  if (!path.startsWith(folder)) return beside(path);
  const inside = path.slice(folder.length);
  // The preview's own sample data looks for the bundled plan below the pane's folder.
  if (inside.startsWith("data/")) return beside(`/${inside}`);
  const bytes = inside.startsWith("office/")
    ? await officeFile(inside.slice("office/".length))
    : zip[`site/${inside}`];
  const type = types.get(extname(inside));
  if (!bytes || type === undefined) return undefined;
  const cache = cacheControl(keepingOf(inside));
  return [
    [
      ...fixedHeaders(policy),
      ["Content-Type", `${type}${type.startsWith("text/") ? "; charset=utf-8" : ""}`],
      ...(cache === undefined ? [] : [["Cache-Control", cache] as [string, string]]),
    ],
    bytes,
  ];
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", origin);
    // The preview frames the pane at the top of its origin; the package is for a folder.
    if (/^\/(?:taskpane|commands|answer)\.html$/.test(pathname) || pathname.startsWith("/assets/"))
      return void response.writeHead(302, { location: `${folder}${pathname.slice(1)}${search}` }).end();
    void answer(decodeURI(pathname), pagePolicy(text("site/taskpane.html"))).then((found) => {
      if (found) response.writeHead(200, Object.fromEntries(found[0])).end(found[1]);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  origin = `http://localhost:${port}`;
  // Excel wants https and the package is made for it. The site holds no address, so what is served is the same:
  // a certificate would need openssl, and the browser takes localhost for as safe as https.
  const options = { url: `https://localhost:${port}${folder}`, officeJs: "self", sourceMaps: false } as const;
  const files = await makePackage(root, options);
  zip = unzipSync(zipFiles(files.map(({ path, bytes }) => ({ name: path, bytes }))));
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser = await chromium.launch({ executablePath: process.env["CCHC_BROWSER"] || findBrowser(), args });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

describe("the packaged site, served as its examples say", () => {
  it("does the main job with nothing refused and nothing asked of another origin", async () => {
    const page = await (
      await browser.newContext({ locale: "vi-VN", viewport: { width: 1680, height: 960 } })
    ).newPage();
    const complaints: string[] = [];
    const asked = new Set<string>();
    await page.exposeFunction("refused", (what: string) => complaints.push(what));
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) =>
        (window as unknown as { refused: (what: string) => void }).refused(
          `${event.violatedDirective} ${event.blockedURI}`,
        ),
      ),
    );
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on("request", (request) => asked.add(request.url()));

    await page.goto(`${origin}/`);
    const pane = page.frameLocator("#pane");
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("button", { name: "Dữ liệu mẫu", exact: true }).click();
    const said = async () => [...complaints, await page.locator("#say").textContent()].join("\n");
    await expect.poll(said, { timeout: 120_000 }).toMatch(/^Đã đưa \d+ tệp báo cáo mẫu/);
    const consolidate = pane.getByRole("button", { name: /^Tổng hợp \d+ báo cáo/ });
    await consolidate.waitFor({ timeout: 120_000 });
    await pane.getByRole("radio").first().check();
    await consolidate.click();
    await pane.getByRole("heading", { name: "Đối chiếu" }).waitFor({ timeout: 60_000 });
    const difference = pane.locator("dl > div", { hasText: "Chênh lệch" }).locator("dd");
    expect(await difference.textContent()).toBe("0");

    expect(complaints).toEqual([]);
    const elsewhere = [...asked].filter(
      (url) => !url.startsWith(`${origin}/`) && !/^(?:blob|data|about):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect([...asked]).toContain(`${origin}${folder}office/office.js`);
    await page.context().close();
  }, 240_000);

  it("answers every address of its manifest", async () => {
    const manifest = text("manifest.xml");
    const addresses = [...manifest.matchAll(/"(https:\/\/localhost[^"]*)"/g)].map(([, url = ""]) => url);
    expect(addresses.length).toBeGreaterThan(20);
    for (const url of addresses) {
      const answered = await fetch(url.replace("https:", "http:"));
      expect([url, answered.status]).toEqual([url, 200]);
    }
  });
});

/** Names of XML dialects, and where the words of an error point to (React's, docx's): nothing is fetched from them. */
const namesOnly =
  /^(?:www\.w3\.org|(?:schemas|sheetjs)\.(?:openxmlformats|microsoft|xmlsoap)\.(?:org|com)|purl\.(?:org|oclc\.org)|.*\.oasis-open\.org|react\.dev|answers\.microsoft\.com)$/;

describe("the packaged files", () => {
  it("are the pages, icons and files with a hash in their names, without source maps", () => {
    const site = Object.keys(zip)
      .filter((path) => path.startsWith("site/"))
      .map((path) => path.slice("site/".length));
    expect(site.filter((path) => path.endsWith(".map"))).toEqual([]);
    const plain = site.filter((path) => keepingOf(path) === "page").sort();
    expect(plain).toEqual([
      "answer.html",
      "commands.html",
      "pages.css",
      "privacy.html",
      "support.html",
      "taskpane.html",
    ]);
  });

  it("hold no address a request could go to", () => {
    const hosts = new Set(
      Object.keys(zip)
        .filter((path) => /^site\/.*\.(?:js|html|css)$/.test(path))
        .flatMap((path) =>
          [...text(path).matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)].map(([, host = ""]) => host),
        ),
    );
    expect([...hosts].filter((host) => !namesOnly.test(host)).sort()).toEqual([]);
  });

  it("hold no package that LICENSES.txt does not name", () => {
    const licensed = new Set(shippedPackages(root).map(({ name }) => name));
    const bundled = builtFiles(inject("paneFolder"))
      .flatMap(({ sources }) => sources)
      .flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    expect(new Set(bundled).size).toBeGreaterThan(10);
    expect([...new Set(bundled)].filter((name) => !licensed.has(name))).toEqual([]);
  });
});
