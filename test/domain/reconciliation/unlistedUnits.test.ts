import { describe, expect, it } from "vitest";
import { partsOfLines } from "../../../src/domain/reconciliation/parts";
import { unlistedUnits } from "../../../src/domain/reconciliation/unlistedUnits";
import { unit } from "../plan/samplePlan";
import { printed, smallPlan } from "./smallPlan";

const known = {
  units: [
    unit("DV01", "Văn phòng Sở"),
    unit("DV02", "Phòng Kế hoạch - Tài chính", { aliases: ["Phòng KH-TC"] }),
    unit("DV03", "Phòng Tổ chức cán bộ"),
  ],
  unitGroups: [{ id: "N01", name: "Các phòng chuyên môn Sở", aliases: [] }],
};

function names(lines: string[], agency = "Sở Nội vụ tỉnh Đông Sơn"): unknown[] {
  const { lines: all } = printed(...lines);
  return unlistedUnits({ ...smallPlan(), ...known, agency }, all, partsOfLines(all)).map(
    ({ params }) => params.text,
  );
}
const organised = (line: string, agency?: string) => names(["IV. TỔ CHỨC THỰC HIỆN", `1. ${line}`], agency);

describe("units the text gives work to", () => {
  it.each([
    ["a title", "Phòng Pháp chế"],
    ["a name before a colon", "Phòng Pháp chế: theo dõi, đôn đốc."],
    ["a name before what it does", "Phòng Pháp chế chủ trì, phối hợp với Văn phòng Sở theo dõi."],
    ["one that is charged", "Giao Phòng Pháp chế tham mưu các nội dung liên quan."],
  ])("and the list does not have are told: %s", (_, line) => {
    expect(organised(line)).toEqual(["Phòng Pháp chế"]);
  });

  it.each([
    ["Văn phòng Sở: đầu mối tổng hợp."],
    ["Phòng Kế hoạch – Tài chính"],
    ["Phòng KH-TC chủ trì cân đối kinh phí."],
    ["Văn phòng Sở, Phòng Tổ chức cán bộ chủ trì thực hiện."],
  ])("and the list has under any spelling need nothing: %s", (line) => {
    expect(organised(line)).toEqual([]);
  });

  it.each([
    ["many at once", "Các phòng, đơn vị thuộc Sở: tổ chức thực hiện."],
    ["nobody in particular", "Phòng chuyên môn được giao chủ trì."],
    ["bodies of another level", "Văn phòng UBND tỉnh: thẩm định."],
    ["departments beside the agency", "Sở Tài chính: bố trí kinh phí."],
    ["people", "Cán bộ chuyên trách công nghệ thông tin: cập nhật thông tin."],
    ["the centre where files are received", "Trung tâm Phục vụ hành chính công phối hợp tiếp nhận hồ sơ."],
    ["a sentence without a name", "Phòng ngừa tham nhũng, tiêu cực: thực hiện thường xuyên."],
  ])("are not %s", (_, line) => {
    expect(organised(line)).toEqual([]);
  });

  it("under a people's committee may be departments", () => {
    expect(organised("Sở Ngoại vụ: phối hợp.", "Ủy ban nhân dân tỉnh Đông Sơn")).toEqual(["Sở Ngoại vụ"]);
  });

  it("are told once, at their first place, and not where they are only mentioned", () => {
    const lines = [
      "II. NHIỆM VỤ",
      "1. Giao Phòng Pháp chế chủ trì rà soát văn bản.",
      "2. Làm việc với Phòng Hợp tác quốc tế về chương trình chung.",
      "IV. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Pháp chế",
    ];
    expect(names(lines)).toEqual(["Phòng Pháp chế"]);
  });
});
