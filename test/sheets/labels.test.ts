import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodsOf, periodsOfKind } from "../../src/domain/periods/periodsOf";
import { defaultSettings } from "../../src/domain/periods/period";
import { periodById } from "../../src/domain/periods/periodById";
import { asPrinted, listParts, listText, onOwnLines } from "../../src/sheets/listText";
import { occurrenceLabel } from "../../src/sheets/occurrenceLabel";
import { periodIdOf, periodLabel, periodTitle } from "../../src/sheets/periodLabel";
import { addressesOf, addressList } from "../../src/sheets/plan/addressList";
import { targetLabel } from "../../src/sheets/targetLabel";

describe("names of periods", () => {
  it("read as offices write them", () => {
    const ids = ["2024-Q1", "2024-M03", "2024-H1", "2024-H2", "2024-9M", "2024-Y"];
    expect(ids.map(periodLabel)).toEqual([
      "Quý I/2024",
      "Tháng 3/2024",
      "6 tháng đầu năm 2024",
      "6 tháng cuối năm 2024",
      "9 tháng năm 2024",
      "Năm 2024",
    ]);
  });

  it("lead back to the period, also from the list people choose from", () => {
    const periods = [...periodsOf(2024, defaultSettings), ...periodsOfKind(2024, "half", defaultSettings)];
    for (const { id } of periods) expect(periodIdOf(periodLabel(id))).toBe(id);
    expect(periodIdOf("  quý iv / 2025 ")).toBe("2025-Q4");
    expect(periodIdOf("tháng 2/2024")).toBe("2024-M02");
  });

  it("name nothing else", () => {
    for (const label of ["", "Quý V/2024", "Tháng 13/2024", "quý I", "2024"])
      expect(periodIdOf(label), label).toBeUndefined();
  });

  it("stand in headings in capitals", () => {
    expect([periodTitle("2024-Q1"), periodTitle("2024-H1"), periodTitle("2024-M02")]).toEqual([
      "QUÝ I NĂM 2024",
      "6 THÁNG ĐẦU NĂM 2024",
      "THÁNG 02 NĂM 2024",
    ]);
  });
});

describe("a milestone in words", () => {
  const covers = (id: string) => ({
    kind: "every" as const,
    text: "định kỳ",
    covers: periodById(id, defaultSettings)!,
  });

  it("is the report of its period", () => {
    expect(
      ["2024-Q1", "2024-M02", "2024-H1", "2024-9M", "2024-Y"].map((id) => occurrenceLabel(covers(id))),
    ).toEqual([
      "Báo cáo quý I",
      "Báo cáo tháng 02",
      "Báo cáo 6 tháng đầu năm",
      "Báo cáo 9 tháng",
      "Báo cáo năm",
    ]);
    expect(occurrenceLabel({ ...covers("2024-Q1"), label: "Họp giao ban" })).toBe("Họp giao ban quý I");
  });

  it("is what is to be delivered where a due date says when, else the plan's own words", () => {
    expect(
      occurrenceLabel({ kind: "window", label: "Xây dựng Kế hoạch", text: "Xây dựng Kế hoạch tháng 1" }),
    ).toBe("Xây dựng Kế hoạch");
    expect(occurrenceLabel({ kind: "window", text: "Tháng 02/2024" })).toBe("Tháng 02/2024");
    expect(
      occurrenceLabel({ kind: "external", label: "báo cáo", text: "báo cáo theo tiến độ kế hoạch" }),
    ).toBe("Báo cáo theo tiến độ kế hoạch");
  });
});

describe("a target in short", () => {
  const of = (target: Omit<NonNullable<Parameters<typeof targetLabel>[0]>, "text">) =>
    targetLabel({ ...target, text: "" });

  it("shows sign, figure and unit, with a decimal comma", () => {
    expect(of({ comparator: ">=", value: 95, unit: "%" })).toBe("≥ 95%");
    expect(of({ comparator: ">", value: 86.5, unit: "%" })).toBe("> 86,5%");
    expect(of({ comparator: "<=", value: 2, unit: "hội nghị" })).toBe("≤ 2 hội nghị");
    expect(of({ comparator: "=", value: 0 })).toBe("= 0");
    expect(of({ comparator: "between", value: 40, upTo: 50, unit: "%" })).toBe("40–50%");
    expect(of({ comparator: "decrease", value: 10, unit: "%" })).toBe("Giảm 10%");
    expect(of({ comparator: "increase" })).toBe("Tăng");
    expect(of({ comparator: "yes" })).toBe("Có");
    expect(targetLabel(undefined)).toBe("–");
  });
});

describe("lists in one cell", () => {
  it("stand part by part on their own lines, and come back", () => {
    expect(listText(["Kế hoạch", "Báo cáo"])).toBe("- Kế hoạch\n- Báo cáo");
    expect(listText(["Kế hoạch"])).toBe("Kế hoạch");
    const part = fc.string({ minLength: 1 }).filter((text) => !text.includes("\n") && !text.startsWith("- "));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(listParts(listText(parts))).toEqual(parts);
      }),
    );
  });

  it("break a printed list into lines without losing a character", () => {
    expect(onOwnLines("- Văn phòng; - Thanh tra;")).toBe("- Văn phòng; \n- Thanh tra;");
    const printed = fc
      .array(fc.constantFrom("- ", "; ", "Văn phòng", "Tháng 01 - Tháng 12", ";", "\n"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(
        printed.filter((text) => !text.includes("; \n- ")),
        (text) => {
          expect(asPrinted(onOwnLines(text))).toBe(text);
        },
      ),
    );
  });

  it("say where each field stood", () => {
    const fields = ["a", "b", "c"] as const;
    expect(addressList(fields, { a: "F7", c: "I7" })).toBe("F7 – I7");
    expect(addressList(fields, {})).toBe("");
    expect(addressesOf(fields, "F7 – I7")).toEqual({ a: "F7", c: "I7" });
    expect(addressesOf(fields, "")).toEqual({});
  });
});
