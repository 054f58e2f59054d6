import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  noUnitsName,
  parseUnits,
  settleAs,
  settleAsNewGroup,
  settleAsNewUnit,
  settleAsNoUnit,
  type UnitList,
} from "../../../src/domain/units";

const list: UnitList = {
  units: [
    { id: "DV01", name: "Văn phòng Sở", aliases: ["VP"], reports: true },
    { id: "DV07", name: "Phòng Kế hoạch - Tài chính", aliases: [], reports: true },
  ],
  groups: [{ id: "N01", name: "Các phòng chuyên môn Sở", aliases: [] }],
};

describe("a name settled as a unit", () => {
  it("is an alias of it and surely matched from then on", () => {
    const settled = settleAs(list, "Phòng Tiền", "DV07");
    expect(settled.units[1]?.aliases).toEqual(["Phòng Tiền"]);
    expect(parseUnits("phòng tiền", settled)).toMatchObject([{ id: "DV07", sure: true }]);
  });

  it("is not added twice, nor where it is the name already", () => {
    const once = settleAs(list, "Phòng Tiền", "DV07");
    expect(settleAs(once, "PHÒNG TIỀN", "DV07")).toEqual(once);
    expect(settleAs(list, "van phong so", "DV01")).toEqual(list);
  });

  it("is taken off another unit's aliases", () => {
    const moved = settleAs(list, "VP", "DV07");
    expect(moved.units.map(({ aliases }) => aliases)).toEqual([[], ["VP"]]);
  });

  it("may be a group", () => {
    expect(settleAs(list, "Các phòng", "N01").groups[0]?.aliases).toEqual(["Các phòng"]);
  });

  it("changes nothing for a code that is not in the list, or a text without letters", () => {
    expect(settleAs(list, "Phòng Tiền", "DV99")).toBe(list);
    expect(settleAs(list, " - ", "DV01")).toBe(list);
  });

  it("is sure whatever the text is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}][\p{L} ,;()–-]{0,30}$/u), (text) => {
        const settled = settleAs(list, text, "DV07");
        const taken = [...list.units, ...list.groups].some((one) =>
          [one.name, ...one.aliases].some((name) => parseUnits(text, list)[0]?.text === name),
        );
        const mentions = parseUnits(text, settled);
        fc.pre(!taken && mentions.length === 1 && mentions[0]?.kind !== "notAUnit");
        expect(mentions[0]).toMatchObject({ id: "DV07", sure: true });
      }),
    );
  });
});

describe("a name that is a new unit", () => {
  it("gets the number after the highest and reports", () => {
    expect(settleAsNewUnit(list, "tổ Một cửa").units.at(-1)).toEqual({
      id: "DV08",
      name: "Tổ Một cửa",
      aliases: [],
      reports: true,
    });
  });

  it("is not added where a unit or group has the name", () => {
    expect(settleAsNewUnit(list, "văn phòng sở")).toBe(list);
    expect(settleAsNewGroup(list, "Văn phòng Sở")).toBe(list);
  });

  it("may be a group", () => {
    expect(settleAsNewGroup(list, "Các thôn").groups.at(-1)).toEqual({
      id: "N02",
      name: "Các thôn",
      aliases: [],
    });
  });
});

describe("a text that is no unit", () => {
  const settled = settleAsNoUnit(list, "Các cơ quan liên quan");

  it("is kept as another name of the group “Không phải đơn vị”", () => {
    expect(settled.groups.at(-1)).toEqual({
      id: "N02",
      name: noUnitsName,
      aliases: ["Các cơ quan liên quan"],
    });
    const both = settleAsNoUnit(settled, "Đơn vị bạn");
    expect(both.groups.map(({ aliases }) => aliases.length)).toEqual([0, 2]);
  });

  it("names nobody from then on", () => {
    expect(parseUnits("các cơ quan liên quan; Văn phòng Sở", settled)).toMatchObject([
      { kind: "notAUnit", sure: true },
      { id: "DV01", sure: true },
    ]);
  });

  it("can be settled as a unit later", () => {
    const later = settleAs(settled, "Các cơ quan liên quan", "N01");
    expect(parseUnits("Các cơ quan liên quan", later)).toMatchObject([{ id: "N01", sure: true }]);
  });
});
