/**
 * What may show the pane in a frame. Excel for Windows and Mac shows it in no frame; Excel on the web does, inside the page the
 * workbook was opened from. Microsoft publishes no list: these are what people who maintain add-ins report, Microsoft's own
 * answers among them (office-js #3342, office-js-docs-pr #4911). 'self' is for a preview on the site's own origin.
 */
const framedBy = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

/** How long a file may be kept: a name with a hash never changes; a picture has no say; of the rest each use asks. */
export type Keeping = "hashed" | "picture" | "page";

const kept: Record<Keeping, string | undefined> = {
  hashed: "public, max-age=31536000, immutable",
  // Image of Microsoft's manifest reference: no Cache-Control for icons, or Office shows one of its own.
  picture: undefined,
  page: "no-cache",
};

/** What `[contenthash:8]` of the build leaves in a name; case does not matter (".js.LICENSE.txt"). */
export const hashedName = "\\.[0-9a-f]{8}\\.[a-z.]+$";
const hashed = new RegExp(hashedName, "i");

/** `path` from the site's folder: "assets/icon-16.png". */
export function keepingOf(path: string): Keeping {
  if (hashed.test(path)) return "hashed";
  return path.startsWith("assets/") ? "picture" : "page";
}

/** Types of the files in the site, by the end of their names. */
export const contentTypes: readonly [ending: string, type: string][] = [
  [".css", "text/css"],
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".map", "application/json"],
  [".png", "image/png"],
  [".txt", "text/plain"],
];

/** The policy in the built pane's own page (the build leaves quotes out where HTML allows). The header repeats it: both hold. */
export function pagePolicy(html: string): string {
  const [, policy] = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html) ?? [];
  if (policy === undefined) throw new Error("the pane's page has no policy");
  return policy;
}

/** Headers of every answer. `policy` is the page's own; frame-ancestors counts in a header only. */
export function fixedHeaders(policy: string): [name: string, value: string][] {
  return [
    ["Content-Security-Policy", `${policy}; frame-ancestors ${framedBy.join(" ")}`],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
  ];
}

/** Cache-Control of a file; undefined where there must be none. */
export function cacheControl(keeping: Keeping): string | undefined {
  return kept[keeping];
}
