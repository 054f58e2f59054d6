import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseUnits, type KnownUnits, type UnitMention } from "../../../src/domain/units";
import { lists } from "./lists";

function rowsOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

const nothing: KnownUnits = { units: [], groups: [] };
const read = (cell: string, known: KnownUnits) => parseUnits(cell.replaceAll("\\n", "\n"), known);
const role = (mention: UnitMention) => (mention.role === undefined ? "" : ` {${mention.role}}`);

describe("cells of many agencies, with nothing known", () => {
  const sign = { notAUnit: "!", group: "*", unit: "", unknown: "" };
  it.each(rowsOf("cells-nothing-known.tsv"))("%s", (cell, expected) => {
    const mentions = read(cell, nothing).map((one) => sign[one.kind] + one.text + role(one));
    expect(mentions.join(" | ")).toBe(expected);
  });
});

describe("cells of agencies whose units are known", () => {
  const match = ({ id, sure }: UnitMention) => (id === undefined ? " ?" : ` ${sure ? "=" : "~"}${id}`);
  it.each(rowsOf("cells-known.tsv"))("of a %s: %s", (list, cell, expected) => {
    const mentions = read(cell, lists[list] ?? nothing).map((one) =>
      one.kind === "notAUnit" ? `!${one.text}` : one.text + role(one) + match(one),
    );
    expect(mentions.join(" | ")).toBe(expected);
  });
});
