import { describe, expect, it } from "vitest";
import { withLocalOffice } from "../../../src/preview/server/paneHtml";

const around = (tag: string) => `<html><head><title>Bảng</title>${tag}</head><body></body></html>`;
const local = '<script src="/preview/bridge.js"></script><script src="/office/office.js"></script>';
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe("the pane's page in the preview", () => {
  it("has office.js from this machine, after the bridge, and is otherwise as shipped", () => {
    expect(withLocalOffice(around(`<script src="${cdn}"></script>`))).toBe(around(local));
  });

  it("knows the tag as the production build writes it, without quotes", () => {
    expect(withLocalOffice(around(`<script src=${cdn}></script>`))).toBe(around(local));
    expect(withLocalOffice(around(`<script defer src=${cdn} async></script>`))).toBe(around(local));
  });

  it("is refused when no tag is found, rather than reach out", () => {
    expect(() => withLocalOffice(around("<script src=taskpane.js></script>"))).toThrow();
    expect(() => withLocalOffice(around(`<script src="https://example.org/?${cdn}"></script>`))).toThrow();
  });
});
