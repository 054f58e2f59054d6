import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../src");

const shipped = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:ts|tsx|html|css)$/.test(path) && !path.startsWith("preview/"))
  .map((path) => ({ path, source: readFileSync(resolve(root, path), "utf8") }));
const using = (pattern: RegExp) =>
  shipped.filter(({ source }) => pattern.test(source)).map(({ path }) => path);

describe("what the shipped source sends", () => {
  it("is nothing: no beacon, no socket, no request but for the bundled plan", () => {
    expect(using(/sendBeacon|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection/)).toEqual(
      [],
    );
    expect(using(/\bfetch\(/)).toEqual(["app/samplePlan.ts"]);
  });

  it("is not kept in the browser either", () => {
    expect(using(/\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/)).toEqual([]);
  });
});
