import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pngSize } from "../../src/preview/manifest/png";
import { root } from "./ground";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

describe.each(["icon", "check", "consolidate"])("the picture “%s”", (name) => {
  it.each(sizes)("has %i × %i px where it says so", (size) => {
    expect(pngSize(readFileSync(join(root, `assets/${name}-${size}.png`)))).toEqual({
      width: size,
      height: size,
    });
  });

  it.each([16, 20, 24, 32])("has a drawing of its own on %i px", (grid) => {
    const path = join(root, `assets/${name}-${grid}.svg`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toContain(`viewBox="0 0 ${grid} ${grid}"`);
  });
});

describe("the size of a picture", () => {
  it.each([new Uint8Array(), new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")])(
    "is unknown of what is no PNG",
    (bytes) => {
      expect(pngSize(bytes)).toBeUndefined();
    },
  );
});
