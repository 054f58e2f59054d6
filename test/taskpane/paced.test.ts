import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { paced } from "../../src/taskpane/state/paced";

describe("what goes by faster than it is drawn", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("shows the first at once, then the last of each stretch", () => {
    const shown: number[] = [];
    const { say } = paced((value: number) => shown.push(value), 100);
    for (const value of [1, 2, 3]) say(value);
    expect(shown).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(shown).toEqual([1, 3]);
    say(4);
    say(5);
    vi.advanceTimersByTime(100);
    expect(shown).toEqual([1, 3, 5]);
  });

  it("shows at once again after a pause", () => {
    const shown: number[] = [];
    const { say } = paced((value: number) => shown.push(value), 100);
    say(1);
    vi.advanceTimersByTime(500);
    say(2);
    expect(shown).toEqual([1, 2]);
  });

  it("shows nothing after it was stopped", () => {
    const shown: number[] = [];
    const { say, stop } = paced((value: number) => shown.push(value), 100);
    say(1);
    say(2);
    stop();
    vi.advanceTimersByTime(500);
    say(3);
    expect(shown).toEqual([1]);
  });
});
