import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/domain/plan/plan";
import { readPlan } from "../../src/planDocument/read";
import { decodeText } from "../../src/planDocument/sources/decode";
import { toTcvn3, toVni } from "../domain/text/repair/oldCodes";
import { seedText } from "./seed";

/** Windows-1252's characters at 0x80–0x9F that texts use. */
const signs: ReadonlyMap<string, number> = new Map([
  ["…", 0x85],
  ["‘", 0x91],
  ["’", 0x92],
  ["“", 0x93],
  ["”", 0x94],
  ["•", 0x95],
  ["–", 0x96],
  ["—", 0x97],
]);
const inWindows = (text: string) =>
  Uint8Array.from(text, (char) => signs.get(char) ?? Math.min(char.charCodeAt(0), 0xff));

/** Windows-1258: a vowel with its circumflex, breve or horn is one byte, a tone one behind it. */
const vietnamese: ReadonlyMap<string, number> = new Map([
  ["Ă", 0xc3],
  ["ă", 0xe3],
  ["Đ", 0xd0],
  ["đ", 0xf0],
  ["Ơ", 0xd5],
  ["ơ", 0xf5],
  ["Ư", 0xdd],
  ["ư", 0xfd],
  ["\u0300", 0xcc],
  ["\u0301", 0xec],
  ["\u0303", 0xde],
  ["\u0309", 0xd2],
  ["\u0323", 0xf2],
]);
const toned = /[\u0300\u0301\u0303\u0309\u0323]/g;
const inWindows1258 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const whole = char.normalize("NFD");
      const tone = whole.match(toned)?.[0] ?? "";
      return [...(whole.replace(toned, "").normalize("NFC") + tone)];
    }),
    (char) => vietnamese.get(char) ?? signs.get(char) ?? Math.min(char.charCodeAt(0), 0xff),
  );

describe("a text file from before Unicode", () => {
  it.each([
    ["TCVN3", (text: string) => inWindows(toTcvn3(text))],
    ["VNI", (text: string) => inWindows(toVni(text))],
    ["Windows-1258", inWindows1258],
  ])("in %s is read as its plan", async (_name, encoded) => {
    const { value: expected } = await readPlan({ text: seedText });
    const { value, findings } = await readPlan({ name: "ke-hoach.txt", bytes: encoded(seedText) });
    expect(findings.map(({ code }) => code)).not.toContain("planUnreadable");
    expect(value?.tasks.map(({ number, deadlineText }) => [number, deadlineText])).toEqual(
      expected?.tasks.map(({ number, deadlineText }) => [number, deadlineText]),
    );
    const same = (key: "title" | "leadText") =>
      (value as Plan).tasks.filter(
        (task, at) => task[key].toLowerCase() === expected?.tasks[at]?.[key].toLowerCase(),
      ).length;
    expect([same("title"), same("leadText")]).toEqual([41, 41]);
  });

  it.each([
    ["French", "Réunion à Lyon, déjà fixée au 3 février\nÀ bientôt"],
    ["German", "Größe über 5 m²\nStraße, Fläche"],
    ["nothing but signs", "§ 5 – 10 °C\n± 3"],
  ])("is refused where it is %s", (_name, text) => {
    expect(decodeText(inWindows(text))).toEqual({ unreadable: "encoding" });
  });
});
