import { describe, expect, it } from "vitest";
import { awaitedBy } from "../../../src/domain/schedule/awaited";
import type { Schedule } from "../../../src/domain/schedule/schedule";

const tenDaysAfter: Schedule = { kind: "after", event: "công bố", days: 10 };
const after: Schedule = { kind: "after", event: "có Quyết định" };

describe("a milestone that follows an event", () => {
  it("waits for the event's date", () => {
    expect(awaitedBy(tenDaysAfter, {}, undefined)).toBe("event");
    expect(awaitedBy(after, {}, undefined)).toBe("event");
  });

  it("waits for nothing more when its days are counted from that date", () => {
    expect(awaitedBy(tenDaysAfter, { event: "2024-03-01" }, "2024-03-11")).toBeUndefined();
  });

  it("waits for its due day when those days can't be counted", () => {
    expect(awaitedBy(tenDaysAfter, { event: "2024-03-01" }, undefined)).toBe("date");
  });

  it("then waits for its due day when no days are counted", () => {
    expect(awaitedBy(after, { event: "2024-03-01" }, undefined)).toBe("date");
    expect(awaitedBy(after, { event: "2024-03-01", due: "2024-04-01" }, undefined)).toBeUndefined();
  });
});

describe("a deadline fixed elsewhere, or not read", () => {
  it.each<Schedule>([
    { kind: "external", text: "Theo kế hoạch của tỉnh" },
    { kind: "unreadable", text: "?" },
  ])("waits for a date ($kind)", (schedule) => {
    expect(awaitedBy(schedule, {}, undefined)).toBe("date");
    expect(awaitedBy(schedule, { due: "2024-03-01" }, undefined)).toBeUndefined();
    expect(awaitedBy(schedule, { noDeadline: true }, undefined)).toBeUndefined();
  });
});

it("nothing else waits", () => {
  const others: Schedule[] = [
    { kind: "window", due: "2024-03-31" },
    { kind: "every", period: "quarter" },
    { kind: "continuous" },
    { kind: "onDemand", text: "Khi có yêu cầu" },
  ];
  expect(others.map((schedule) => awaitedBy(schedule, {}, undefined))).toEqual(others.map(() => undefined));
});
