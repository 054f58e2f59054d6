import { describe, expect, it } from "vitest";
import { memberFinder, parseUnits, type KnownUnits, type Unit } from "../../../src/domain/units";

const unit = (id: string, name: string, aliases: string[] = [], group?: string): Unit => ({
  id,
  name,
  aliases,
  reports: true,
  ...(group === undefined ? {} : { group }),
});

const known: KnownUnits = {
  units: [
    unit("DV01", "Văn phòng Sở"),
    unit("DV02", "Phòng Kế hoạch – Tài chính", [], "Các phòng chuyên môn Sở"),
    unit("DV03", "Chi cục phòng chống tệ nạn xã hội"),
    unit("DV04", "Trung tâm Dịch vụ việc làm", ["TT Việc làm tỉnh"]),
    unit("DV05", "Thanh tra Sở", [], "Các phòng chuyên môn Sở"),
    unit("DV06", "Tổ công tác, Ban Chỉ đạo"),
  ],
  groups: [
    { id: "N01", name: "Các phòng chuyên môn Sở", aliases: ["Các phòng CM"] },
    { id: "N02", name: "Các đơn vị trực thuộc Sở", aliases: [] },
    { id: "N03", name: "Phòng LĐTBXH các huyện, thành, thị", aliases: [] },
  ],
};
const unknown: KnownUnits = { units: [], groups: [] };

const texts = (cell: string) => parseUnits(cell, unknown).map(({ text }) => text);

describe("a cell is split into its names", () => {
  it.each([
    ["- Các phòng CM Sở; - Chi cục PC TNXH;", ["Các phòng CM Sở", "Chi cục PC TNXH"]],
    ["- Chi cục PC TNXH - Đơn vị trực thuộc liên quan", ["Chi cục PC TNXH", "Đơn vị trực thuộc liên quan"]],
    ["Trung tâm DVVL và các đơn vị có TTHC", ["Trung tâm DVVL", "các đơn vị có TTHC"]],
    ["Sở Nội vụ, cơ quan liên quan", ["Sở Nội vụ", "cơ quan liên quan"]],
    ["Thanh tra Sở và các cơ quan, đơn vị liên quan", ["Thanh tra Sở", "các cơ quan, đơn vị liên quan"]],
    ["- Các phòng CM Sở, - Đơn vị liên quan;", ["Các phòng CM Sở", "Đơn vị liên quan"]],
    ["1. Văn phòng Sở 2. Thanh tra Sở.", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["<ul> - Các phòng CM Sở;\n- Văn phòng Sở </ul>", ["Các phòng CM Sở", "Văn phòng Sở"]],
    ["Các sở, ban, ngành, UBND cấp xã", ["Các sở, ban, ngành", "UBND cấp xã"]],
    ["Văn phòng Sở/Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    [" ; - ;", []],
    ["", []],
  ])("%s", (cell, names) => {
    expect(texts(cell)).toEqual(names);
  });

  it.each([
    "Sở, ngành liên quan",
    "Phòng LĐTBXH các huyện, thành, thị",
    "Phòng LĐTBXH các huyện, thành phố, thị xã",
    "Phòng Kế hoạch – Tài chính",
    "Phòng Tổ chức - Cán bộ",
    "Chi cục phòng chống tệ nạn xã hội",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Văn phòng HĐND và UBND huyện",
    "Trung tâm (Cơ sở 1, Văn phòng 2)",
  ])("“%s” is one name", (name) => {
    expect(texts(name)).toEqual([name]);
  });
});

describe("a name is matched to the units and groups known", () => {
  it.each([
    ["van phong so", "DV01"],
    ["VP Sở", "DV01"],
    ["Phòng KH-TC", "DV02"],
    ["Phòng Kế hoạch, Tài chính", "DV02"],
    ["Chi cục PC TNXH", "DV03"],
    ["Chi cục Phòng, chống TNXH", "DV03"],
    ["Trung tâm DVVL", "DV04"],
    ["Trung tâm Dịch vụ việc làm (TTDVVL)", "DV04"],
    ["TT Việc làm tỉnh", "DV04"],
    ["Thanh Tra Sở", "DV05"],
    ["Các phòng CM Sở", "N01"],
    ["các phòng CM", "N01"],
    ["Phòng LĐTBXH cấp huyện", "N03"],
    ["Phòng Lao động - TB và XH các huyện, thành phố, thị xã", "N03"],
    ["Phòng LĐ-TB&XH các huyện, thành, thị", "N03"],
    ["Tổ công tác, Ban Chỉ đạo", "DV06"],
  ])("%s is surely %s", (name, id) => {
    expect(parseUnits(name, known)).toMatchObject([{ text: name, id, sure: true }]);
  });

  it.each([
    ["Phòng CM Sở liên quan", "N01"],
    ["Các phòng chuyên môn Sở theo lĩnh vực liên quan", "N01"],
    ["Trưởng các phòng chuyên môn", "N01"],
    ["Đơn vị trực thuộc liên quan", "N02"],
    ["Các đơn vị trực thuộc Sở có liên quan", "N02"],
    ["Phòng LĐTĐ các huyện, thành, thị", "N03"],
    ["Văn phòng", "DV01"],
  ])("%s may be %s: to be confirmed", (name, id) => {
    expect(parseUnits(name, known)).toMatchObject([{ text: name, id, sure: false }]);
  });

  it.each([
    ["Thanh tra tỉnh", "unknown"],
    ["Sở Tư pháp", "unknown"],
    ["Phòng Nội vụ", "unknown"],
    ["các đơn vị có TTHC", "group"],
    ["Các đơn vị liên quan", "group"],
    ["UBND các huyện, thành, thị", "group"],
  ])("%s is none of them (%s)", (name, kind) => {
    expect(parseUnits(name, known)).toEqual([{ text: name, kind, sure: false }]);
  });

  it("leaves open which of two alternatives is meant", () => {
    expect(parseUnits("Phòng chuyên môn hoặc đơn vị trực thuộc được giao chủ trì", known)).toEqual([
      { text: "Phòng chuyên môn", kind: "group", id: "N01", sure: false },
      { text: "đơn vị trực thuộc được giao chủ trì", kind: "group", id: "N02", sure: false },
    ]);
  });

  it("does not take names for near that differ in a figure or in a short word", () => {
    const schools: KnownUnits = {
      units: [unit("DV01", "Trường Tiểu học số 1"), unit("DV02", "Chi cục Thuế")],
      groups: [],
    };
    expect(parseUnits("Trường Tiểu học số 2; Chi cục Thú y", schools).map(({ id }) => id)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("chooses none where two known names are equally near", () => {
    const twins: KnownUnits = {
      units: [unit("DV01", "Trung tâm Bảo trợ A"), unit("DV02", "Trung tâm Bảo trợ B")],
      groups: [],
    };
    expect(parseUnits("Trung tâm Bảo trợ", twins)[0]?.id).toBeUndefined();
  });

  it("does not guess without anything known", () => {
    expect(parseUnits("Văn phòng Sở; Các phòng CM Sở; Phòng LĐTBXH các huyện", unknown)).toEqual([
      { text: "Văn phòng Sở", kind: "unknown", sure: false },
      { text: "Các phòng CM Sở", kind: "group", sure: false },
      { text: "Phòng LĐTBXH các huyện", kind: "group", sure: false },
    ]);
  });
});

describe("what a unit does is its role", () => {
  it("stands after the name, before it, or in brackets", () => {
    const roles = (cell: string) => parseUnits(cell, known).map(({ text, role }) => [text, role]);
    expect(
      roles(
        "Phòng KH-TC hướng dẫn, tổng hợp báo cáo toàn ngành; các phòng CM và đơn vị trực thuộc Sở thực hiện",
      ),
    ).toEqual([
      ["Phòng KH-TC", "hướng dẫn, tổng hợp báo cáo toàn ngành"],
      ["các phòng CM", undefined],
      ["đơn vị trực thuộc Sở", "thực hiện"],
    ]);
    expect(roles("Văn phòng Sở tổng hợp, báo cáo chung theo yêu cầu")).toEqual([
      ["Văn phòng Sở", "tổng hợp, báo cáo chung theo yêu cầu"],
    ]);
    expect(roles("Văn phòng Sở (chủ trì), Thanh tra Sở (phối hợp)")).toEqual([
      ["Văn phòng Sở", "chủ trì"],
      ["Thanh tra Sở", "phối hợp"],
    ]);
    expect(roles("Chủ trì: Văn phòng Sở")).toEqual([["Văn phòng Sở", "Chủ trì"]]);
    expect(roles("Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở")).toEqual([
      ["Văn phòng Sở", "chủ trì"],
      ["Thanh tra Sở", "phối hợp"],
    ]);
  });

  it("is no role inside a name", () => {
    expect(texts("Phòng Tổng hợp; Bộ phận kiểm tra")).toEqual(["Phòng Tổng hợp", "Bộ phận kiểm tra"]);
  });

  it.each(["Theo yêu cầu", "Khi có yêu cầu", "tổng hợp báo cáo", "Giao chủ trì", "2024"])(
    "“%s” names no unit",
    (text) => {
      expect(parseUnits(text, known)).toEqual([{ text, kind: "notAUnit", sure: true }]);
    },
  );
});

describe("the members of a mention", () => {
  it("are the units of the group it names, or itself", () => {
    const members = (cell: string) =>
      parseUnits(cell, known).map((one) => memberFinder(known)(one).map(({ id }) => id));
    expect(members("Các phòng CM Sở; Văn phòng Sở; Các đơn vị trực thuộc Sở; Sở Nội vụ")).toEqual([
      ["DV02", "DV05"],
      ["DV01"],
      [],
      [],
    ]);
  });
});
