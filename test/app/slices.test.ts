import { describe, expect, it } from "vitest";
import { inSlices } from "../../src/app/slices";

function workFor(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe("work in slices", () => {
  it("is done in the order it was handed in", async () => {
    const judging = inSlices();
    const done: number[] = [];
    await Promise.all([0, 1, 2, 3].map((at) => judging(() => done.push(at))));
    expect(done).toEqual([0, 1, 2, 3]);
  });

  it("gives the pane a turn before it is all done, however much was handed in at once", async () => {
    const judging = inSlices();
    let left = 10;
    let leftAtTurn: number | undefined;
    setTimeout(() => (leftAtTurn = left));
    await Promise.all(
      Array.from({ length: 10 }, () =>
        judging(() => {
          workFor(15);
          left--;
        }),
      ),
    );
    expect(leftAtTurn).toBeGreaterThan(0);
  });

  it("goes on after a piece that throws, which is told to who handed it in", async () => {
    const judging = inSlices();
    const broken = judging(() => {
      throw new Error("this one");
    });
    const next = judging(() => "next");
    await expect(broken).rejects.toThrow("this one");
    expect(await next).toBe("next");
  });
});
