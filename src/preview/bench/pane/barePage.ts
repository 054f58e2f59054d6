import type { Page } from "playwright-core";

/** The least a pane can be: office.js, and one button when it is ready. What the pane's own time is held against. */
const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><title>-</title>
<script src="/preview/bridge.js"></script><script src="/office/office.js"></script><script defer src="/bare.js"></script>
</head><body><main id="root"></main></body></html>`;

const script = `Office.onReady().then(() => {
  document.getElementById("root").append(Object.assign(document.createElement("button"), { textContent: "-" }));
});`;

/** Lets the preview's server have /bare.html as well, for this page. */
export async function serveBarePage(page: Page): Promise<void> {
  await page.route("**/bare.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route("**/bare.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
}
