import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./ground";

describe.each([
  ["support.html", "privacy.html", "Hỗ trợ", "Support"],
  ["privacy.html", "support.html", "Quyền riêng tư", "Privacy"],
])("%s", (page, other, vietnamese, english) => {
  const html = readFileSync(join(root, "src/pages", page), "utf8");

  it("is Vietnamese first, then English", () => {
    expect(html).toContain('<html lang="vi">');
    const first = html.indexOf(`<h1>${vietnamese}`);
    expect(first).toBeGreaterThan(0);
    expect(html.indexOf(`<h1>${english}`)).toBeGreaterThan(first);
    expect(html.indexOf('<section lang="en">')).toBeGreaterThan(first);
  });

  it("runs nothing, and its policy allows nothing to run", () => {
    expect(html).not.toMatch(/<script|\son\w+=|style=|<style/);
    const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("asks for nothing from elsewhere, and leads to the other page", () => {
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    expect([...links].sort()).toEqual(["assets/icon-32.png", other, "pages.css"].sort());
  });
});
