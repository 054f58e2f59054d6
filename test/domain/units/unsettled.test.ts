import { describe, expect, it } from "vitest";
import { settleAs, settleAsNoUnit, unsettledUnits } from "../../../src/domain/units";
import { lists } from "./lists";

const district = lists.district!;
const tasks = (...cells: [string, string][]) =>
  cells.map(([leadText, supportText], index) => ({ number: String(index + 1), leadText, supportText }));
const list = { units: [...district.units], groups: [...district.groups] };

describe("what a person has to settle", () => {
  it("is nothing where every name is known or no unit", () => {
    expect(unsettledUnits(tasks(["Phòng Nội vụ; P. TCKH", "Thường xuyên"]), district)).toEqual([]);
  });

  it("is each doubtful name once, as printed where it leads first, with the tasks that have it", () => {
    const open = unsettledUnits(
      tasks(["Phòng Nội vụ", "VNPT"], ["vnpt", "VNPT"], ["Phòng Nội vụ", ""]),
      district,
    );
    expect(open).toEqual([{ text: "vnpt", kind: "unknown", proposals: [], taskNumbers: ["1", "2"] }]);
  });

  it("proposes the nearest, three at most, best first", () => {
    const [entry] = unsettledUnits(tasks(["Trung tâm Bảo trợ xã hộii", ""]), district);
    expect(entry?.proposals.slice(0, 2)).toEqual(["BTXH", "BTX"]);
    expect(entry?.proposals.length).toBeLessThanOrEqual(3);
  });

  it("proposes both where two compete", () => {
    const [entry] = unsettledUnits(tasks(["Phòng Tổ chức và Hành chánh", ""]), district);
    expect(entry?.proposals).toEqual(expect.arrayContaining(["TO", "TCHC"]));
  });

  it("proposes groups for what stands for many", () => {
    const [entry] = unsettledUnits(tasks(["Các phòng, ban thuộc UBND huyện", ""]), district);
    expect(entry).toMatchObject({ kind: "group" });
    expect(entry?.proposals[0]).toBe("G1");
  });

  it("is first what leads, then what helps", () => {
    const open = unsettledUnits(tasks(["Phòng Nội vụ", "VNPT"], ["Bưu điện huyện", ""]), district);
    expect(open.map(({ text }) => text)).toEqual(["Bưu điện huyện", "VNPT"]);
  });

  it.each([
    "Các đơn vị liên quan",
    "cơ quan, đơn vị có liên quan",
    "Các sở, ban, ngành và địa phương liên quan",
  ])("is %s only where a task is given to it: no list could say who helps", (nobody) => {
    expect(unsettledUnits(tasks(["Phòng Nội vụ", nobody]), district)).toEqual([]);
    expect(unsettledUnits(tasks([nobody, ""]), district)).toHaveLength(1);
  });

  it("is a group that is concerned, for it can be known", () => {
    expect(unsettledUnits(tasks(["", "Các đơn vị trực thuộc Sở liên quan"]), district)).toHaveLength(1);
  });

  it("leaves the list once it is settled, as a unit or as none", () => {
    const open = tasks(["Phòng Tiền; Các đơn vị liên quan", ""]);
    const settled = settleAsNoUnit(settleAs(list, "Phòng Tiền", "TCKH"), "Các đơn vị liên quan");
    expect(unsettledUnits(open, settled)).toEqual([]);
  });
});
