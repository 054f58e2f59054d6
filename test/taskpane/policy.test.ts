import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

interface Built {
  plugins: { userOptions?: { filename?: string; policy?: string } }[];
  devtool: string;
}

const pages = ["taskpane", "commands", "answer"] as const;

async function policyOf(
  page: (typeof pages)[number],
  mode: "production" | "development",
): Promise<Map<string, string[]>> {
  const module = (await import(/* @vite-ignore */ join(root, "webpack.config.js"))) as {
    default: (env: unknown, options: { mode: string }) => Built;
  };
  const built = module.default({}, { mode });
  const { policy = "" } =
    built.plugins.find(({ userOptions }) => userOptions?.filename === `${page}.html`)?.userOptions ?? {};
  return new Map(
    policy.split("; ").map((line): [string, string[]] => {
      const [name = "", ...sources] = line.split(" ");
      return [name, sources];
    }),
  );
}

/** What Griffel needs: it adds empty style elements and fills them by rules. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

describe.each(pages)("the content security policy of %s.html", (name) => {
  it("stands in the page before any script and style", () => {
    const folder = name === "taskpane" ? "taskpane" : "commands";
    const page = readFileSync(join(root, `src/${folder}/${name}.html`), "utf8");
    const meta = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(meta).toBeGreaterThan(0);
    expect(page.slice(0, meta)).not.toMatch(/<script|<link/);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style=/);
  });

  it.each(["production", "development"] as const)("allows nothing that is not named (%s)", async (mode) => {
    const policy = await policyOf(name, mode);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(policy.get("style-src")).toEqual(["'self'", emptyStyle]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    const all = [...policy.values()].flat();
    expect(all.filter((source) => /unsafe|^\*|^https?:$|^blob:$/.test(source))).toEqual([]);
  });

  it("lets the shipped page talk to its own origin only", async () => {
    expect((await policyOf(name, "production")).get("connect-src")).toEqual(["'self'"]);
  });
});
