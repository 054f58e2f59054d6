import { describe, expect, it } from "vitest";
import { screenAsked } from "../../src/taskpane/state/screenAsked";
import { fakeApp } from "./fakeApp";
import { planState } from "./samples/bookStates";
import { all, press, show, text, waitFor } from "./page";

const reports = screenAsked("?open=reports");
const heading = () => all("h1")[0]!.textContent;

describe("the pane that the ribbon's Tổng hợp opens", () => {
  it("is at Nhận báo cáo, with the way back home", async () => {
    await show(fakeApp(planState()), reports);
    expect(heading()).toBe("Nhận báo cáo");
    expect(document.activeElement?.textContent).toBe("Nhận báo cáo");
    await press("Quay lại");
    expect(all("ol li button")).toHaveLength(5);
  });

  it("begins with the plan where there is none yet, without a way back to nowhere", async () => {
    await show(fakeApp({ kind: "empty" }), reports);
    expect(text()).toContain("Bắt đầu từ Kế hoạch của năm");
    expect(all('[aria-label="Quay lại"]')).toEqual([]);
  });

  it("stays where a person went, when the workbook is read again", async () => {
    const fake = fakeApp(planState());
    await show(fake, reports);
    await press("Quay lại");
    fake.change();
    await waitFor(700);
    expect(all("ol li button")).toHaveLength(5);
  });
});

describe("the screen an address asks for", () => {
  it.each(["", "?open=", "?open=settings", "?open=__proto__", "?et=123", "?_host_Info=Excel$Win32"])(
    "is none for %j",
    (query) => {
      expect(screenAsked(query)).toBeUndefined();
    },
  );

  it("is found among what Office adds", () => {
    expect(screenAsked("?open=reports&et=")).toEqual({ name: "reports" });
  });
});
