import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnits, unsettledUnits } from "../../../src/domain/units";
import { answerName, takeBackName, type NameAnswer } from "../../../src/domain/units/nameAnswer";
import type { UnitList } from "../../../src/domain/units/settle";

const list: UnitList = {
  units: [
    { id: "DV01", name: "Văn phòng Sở", aliases: [], reports: true },
    { id: "DV02", name: "Trung tâm Dịch vụ việc làm", aliases: ["TT DVVL"], reports: true },
  ],
  groups: [{ id: "N01", name: "Các phòng chuyên môn Sở", aliases: [] }],
};
const text = "Bộ phận CNTT Sở";
const cells = [{ number: "36", leadText: text, supportText: "" }];
const mention = (known: UnitList) => parseUnits(text, known)[0];

describe("a name of the plan that was asked for", () => {
  it("is from then on surely the unit that was chosen", () => {
    const answered = answerName(list, text, { as: "known", id: "DV01" });
    expect(mention(answered)).toMatchObject({ kind: "unit", id: "DV01", sure: true });
    expect(answered.units[0]?.aliases).toEqual([text]);
  });

  it("may be a unit or group the list lacks", () => {
    expect(mention(answerName(list, text, { as: "newUnit" }))).toMatchObject({ kind: "unit", sure: true });
    expect(mention(answerName(list, text, { as: "newGroup" }))).toMatchObject({ kind: "group", sure: true });
  });

  it("may be no unit", () => {
    expect(mention(answerName(list, text, { as: "noUnit" }))?.kind).toBe("notAUnit");
  });
});

describe("an answer taken back", () => {
  const answers: NameAnswer[] = [
    { as: "known", id: "DV02" },
    { as: "known", id: "N01" },
    { as: "newUnit" },
    { as: "newGroup" },
    { as: "noUnit" },
  ];

  it("is asked again, and nothing else has changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), (answer) => {
        const answered = answerName(list, text, answer);
        expect(unsettledUnits(cells, answered)).toEqual([]);
        const again = takeBackName(answered, text, answer);
        expect(unsettledUnits(cells, again).map((one) => one.text)).toEqual([text]);
        expect(again.units).toEqual(list.units);
      }),
    );
  });

  it("keeps a new unit that has been given another name since", () => {
    const answered = answerName(list, text, { as: "newUnit" });
    const edited = {
      ...answered,
      units: answered.units.map((unit) => (unit.name === text ? { ...unit, aliases: ["Tổ CNTT"] } : unit)),
    };
    expect(takeBackName(edited, text, { as: "newUnit" })).toEqual(edited);
  });
});
