import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startServer } from "../../../src/preview/server/server";

const home = mkdtempSync(join(tmpdir(), "preview-"));
let server: Server;

/** Sends the path as it is: fetch would clean it up. */
function get(path: string): Promise<{ status: number; type: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
      );
    });
    asked.on("error", reject).end();
  });
}

describe("the preview's server", () => {
  beforeAll(async () => {
    const folders = Object.fromEntries(
      (["pane", "page", "source", "plans"] as const).map((name) => {
        mkdirSync(join(home, name));
        return [name, join(home, name)] as const;
      }),
    ) as Record<"pane" | "page" | "source" | "plans", string>;
    writeFileSync(join(home, "secret.txt"), "ngoài thư mục");
    writeFileSync(join(folders.source, "index.html"), "<p>trang</p>");
    writeFileSync(join(folders.page, "preview.js"), "1");
    writeFileSync(join(folders.plans, "kế hoạch.txt"), "KẾ HOẠCH");
    writeFileSync(join(folders.pane, "taskpane.html"), "<p>no tag</p>");
    server = await startServer(folders, 0);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("gives the page, its scripts, the plan and office.js, each with its type", async () => {
    expect(await get("/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(await get("/preview/preview.js")).toMatchObject({ status: 200, body: "1" });
    expect(await get(`/data/${encodeURIComponent("kế hoạch.txt")}`)).toMatchObject({ body: "KẾ HOẠCH" });
    expect((await get("/office/office.js")).status).toBe(200);
  });

  it("gives nothing from outside its folders", async () => {
    for (const path of ["/../secret.txt", "/data/../../secret.txt", "/data/%2e%2e/secret.txt", "/none.js"]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });

  it("does not give a pane that would load office.js from elsewhere", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect((await get("/taskpane.html")).status).toBe(500);
    expect(String(complaint.mock.calls[0]?.[0])).toContain("office.js");
    complaint.mockRestore();
  });

  it("answers a broken address without falling over", async () => {
    expect((await get("/%E0%A4%A")).status).toBe(404);
    expect((await get("/")).status).toBe(200);
  });
});
