import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

interface Built {
  plugins: { userOptions?: { policy?: string } }[];
  devtool: string;
}

async function policyOf(mode: "production" | "development"): Promise<Map<string, string[]>> {
  const module = (await import(/* @vite-ignore */ join(root, "webpack.config.js"))) as {
    default: (env: unknown, options: { mode: string }) => Built;
  };
  const built = module.default({}, { mode });
  const policy = built.plugins.flatMap(({ userOptions }) => userOptions?.policy ?? []).join("");
  return new Map(
    policy.split("; ").map((line): [string, string[]] => {
      const [name = "", ...sources] = line.split(" ");
      return [name, sources];
    }),
  );
}

/** What Griffel needs: it adds empty style elements and fills them by rules. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

describe("the pane's content security policy", () => {
  it("stands in the page before any script", () => {
    const page = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
    const meta = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(meta).toBeGreaterThan(0);
    expect(meta).toBeLessThan(page.indexOf("<script"));
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style=/);
  });

  it.each(["production", "development"] as const)("allows nothing that is not named (%s)", async (mode) => {
    const policy = await policyOf(mode);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(policy.get("style-src")).toEqual(["'self'", emptyStyle]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    const all = [...policy.values()].flat();
    expect(all.filter((source) => /unsafe|^\*|^https?:$|^blob:$/.test(source))).toEqual([]);
  });

  it("lets the shipped pane talk to its own origin only", async () => {
    expect((await policyOf("production")).get("connect-src")).toEqual(["'self'"]);
  });
});
