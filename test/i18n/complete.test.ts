import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { translator, type Catalogue } from "../../src/i18n/translate";
import { vi } from "../../src/i18n/vi";

const onlyName = { "app.name": en["app.name"] };
const t = translator("en", en);

// The type checker judges these lines: a word that is missing, or asked for wrongly, does not compile.

// @ts-expect-error a language that lacks a key is no catalogue
const incomplete: Catalogue = onlyName;

// @ts-expect-error a key that is in no catalogue cannot be said
const unknownKey = () => t("app.nothing");

// @ts-expect-error a sentence with parameters is not said without them
const withoutParameters = () => t("home.missing");

// @ts-expect-error nor with others
const otherParameters = () => t("home.missing", { count: 3 });

describe("the catalogues", () => {
  it("are complete by their types: Vietnamese is the source, English must satisfy it", () => {
    const complete: Catalogue = en;
    expect(Object.keys(complete).sort()).toEqual(Object.keys(vi).sort());
    expect([incomplete, unknownKey, withoutParameters, otherParameters]).toHaveLength(4);
  });
});
