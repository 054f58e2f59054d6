import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoredFinding } from "../../src/domain/consolidation/consolidation";
import { hostileTexts } from "../hostileTexts";
import { fakeApp, someFiles } from "./fakeApp";
import { planHome, planState } from "./samples/bookStates";
import { planFindings } from "./samples/findings";
import { intake } from "./samples/intake";
import { unsettledNames } from "./samples/questions";
import { all, chooseFiles, press, show, text } from "./page";

const requests = vi.fn();
/** Elements that would run, load or lead somewhere; the pane's own have none of these. */
const dangerous =
  "script, img, iframe, object, embed, link, a[href], form, svg image, [onerror], [onclick], [onload]";

beforeEach(() => {
  requests.mockReset();
  vi.stubGlobal("fetch", requests);
  vi.stubGlobal("XMLHttpRequest", requests);
  vi.stubGlobal("Image", requests);
});
afterEach(() => {
  expect(all(dangerous).map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(requests).not.toHaveBeenCalled();
  expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
  for (const name of ["fetch", "XMLHttpRequest", "Image"]) Reflect.deleteProperty(globalThis, name);
});

const seen = (value: string) => value.replace(/\s+/g, " ").trim();
const shown = () => seen(text());

describe("the pane shows hostile texts as texts, and asks nobody for anything", () => {
  const found = hostileTexts.map((value, index): StoredFinding => ({
    ...planFindings[0]!,
    code: "promise",
    severity: "error",
    place: { file: value, unitId: "DV01", periodId: "2024-Q1", sheet: value, address: `G${index + 6}` },
    params: { word: value },
    received: value,
    note: value,
  }));
  const units = planHome().units.map((unit) => ({
    ...unit,
    name: '<img src="x" onerror="globalThis.hacked=1">',
  }));

  it("in findings, by level and by unit", async () => {
    await show(fakeApp(planState({ findings: found, units })));
    await press("4. Phát hiện");
    expect(shown()).toContain("<script>globalThis.hacked=1</script>");
    await press("Theo đơn vị");
    expect(shown()).toContain('<img src="x" onerror=');
  });

  it("in names that no unit matches", async () => {
    const names = hostileTexts.map((value) => ({ ...unsettledNames[0]!, text: value }));
    await show(fakeApp(planState({ unsettledUnits: names })));
    await press("1. Kế hoạch");
    await press("Cần xác nhận");
    expect(shown()).toContain("<script>globalThis.hacked=1</script>");
  });

  it("in files that came in", async () => {
    const rows = hostileTexts.map((value, index) => ({
      ...intake.rows[0]!,
      file: value,
      hash: `h${index}`,
      unit: { id: `DV${index}`, name: value },
      findings: found.slice(index, index + 1),
    }));
    const fake = fakeApp(planState(), {
      readReports: () => Promise.resolve({ ...intake, rows, conflicts: [] }),
    });
    await show(fake);
    await press("3. Nhận báo cáo");
    await chooseFiles(someFiles);
    expect(shown()).toContain("<script>globalThis.hacked=1</script>");
  });
});
