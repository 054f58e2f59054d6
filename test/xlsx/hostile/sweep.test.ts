import { beforeAll, describe, expect, it } from "vitest";
import { everything } from "./everything";
import { unitForm } from "./unitForm";

/**
 * Which bytes are damaged. All of them take minutes, so that a usual run takes each 97th, another one every day.
 * `SWEEP=1/1 npx vitest run --project core test/xlsx/hostile/sweep.test.ts` takes all; `SWEEP=2/4` the second quarter of them.
 */
const stride = 97;
const today = Math.floor(Date.now() / 86_400_000) % stride;
const [part = today + 1, parts = stride] = (process.env["SWEEP"]?.split("/") ?? []).map(Number);
const isUsual = process.env["SWEEP"] === undefined;
const places = (length: number) =>
  Array.from({ length: Math.ceil((length - part + 1) / parts) }, (_, at) => part - 1 + at * parts);

/** Every bit, and several at once. */
const faults = (at: number) =>
  isUsual ? [1 << (at % 8), ((at * 37) % 255) + 1] : [1, 2, 4, 8, 16, 32, 64, 128, ((at * 37) % 255) + 1];

const which = isUsual
  ? `each ${stride}th place from ${part}; all of them with SWEEP=1/1`
  : `part ${part} of ${parts}`;

describe(`one fault in a unit's report (${which})`, () => {
  let form: Uint8Array;
  let right: string | undefined;
  beforeAll(async () => {
    form = await unitForm();
    right = await everything(form);
  });

  it("is a report of full size", () => {
    expect(form.length).toBeGreaterThan(20_000);
    expect(right).toContain("Hoàn thành");
  });

  it(
    "of a byte is refused or changes nothing that is read",
    { timeout: 14_400_000 },
    async ({ annotate }) => {
      const counts = { refused: 0, same: 0 };
      for (const at of places(form.length)) {
        for (const fault of faults(at)) {
          const damaged = form.slice();
          damaged[at]! ^= fault;
          const read = await everything(damaged);
          if (read !== undefined && read !== right) expect([at, fault, read]).toEqual([at, fault, right]);
          counts[read === undefined ? "refused" : "same"]++;
        }
      }
      await annotate(`${counts.refused} refused, ${counts.same} read as they were`);
      expect(counts.refused).toBeGreaterThan(counts.same);
    },
  );

  it("a cut at a place is refused", { timeout: 14_400_000 }, async ({ annotate }) => {
    const cuts = places(form.length);
    for (const length of cuts)
      expect([length, await everything(form.subarray(0, length))]).toEqual([length, undefined]);
    await annotate(`${cuts.length} refused`);
  });
});
