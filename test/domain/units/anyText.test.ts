import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../text/growth";
import { fold, normalise } from "../../../src/domain/text";
import { parseUnits, type KnownUnits, type Unit } from "../../../src/domain/units";

const unit = (id: string, name: string): Unit => ({ id, name, aliases: [], reports: true });
const known: KnownUnits = {
  units: [
    unit("DV01", "Văn phòng Sở"),
    unit("DV02", "Phòng Kế hoạch – Tài chính"),
    unit("DV03", "Tổ công tác, Ban Chỉ đạo"),
  ],
  groups: [{ id: "N01", name: "Các phòng chuyên môn Sở", aliases: ["Các phòng CM"] }],
};
const unknown: KnownUnits = { units: [], groups: [] };

describe("any text", () => {
  const words = fc.constantFrom(
    "Văn phòng Sở",
    "các phòng CM",
    "Phòng",
    ",",
    ";",
    "và",
    "hoặc",
    "- ",
    "(",
    ")",
    "phối hợp với",
    "chủ trì",
    "\n",
    "1.",
    "<ul>",
    "Giao",
    "theo yêu cầu",
    "liên quan",
    "/",
    ".",
    "Tổ công tác",
    "(phối hợp với",
    "phối hợp:",
    "e\u0301",
  );

  it("gives mentions whose texts stand in it, in order", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const cell = normalise(parts.join(" ")).replace(/\n+/g, " ");
        let from = 0;
        for (const { text } of parseUnits(cell, known)) {
          expect(text).not.toBe("");
          const at = cell.indexOf(text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + text.length;
        }
      }),
    );
  });

  it("keeps every letter of its units in a text or a role", () => {
    const names = fc.constantFrom(
      "Sở Xây dựng",
      "Phòng Y tế huyện",
      "Trạm Kiểm lâm",
      "Cục Z",
      "các sở, ngành",
    );
    const between = fc.constantFrom(
      "; ",
      ", ",
      "\n",
      " và ",
      " - ",
      "/",
      " cùng ",
      " (chủ trì), ",
      " tổng hợp; ",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, between), { minLength: 1, maxLength: 12 }), (pairs) => {
        const cell = pairs.flat().join("");
        const kept = parseUnits(cell, unknown)
          .map(({ text, role }) => `${text} ${role ?? ""}`)
          .join(" ");
        const lettersIn = (text: string) => fold(text.replace(/ và | cùng /g, " ")).replaceAll(" ", "");
        expect(lettersIn(kept)).toBe(lettersIn(cell));
      }),
    );
  });

  it.each([
    ["Uỷ ban nhân dân tỉnh; Sở Văn hoá", "Ủy ban nhân dân tỉnh; Sở Văn hóa"],
    ["Toà án; Sở Nội vụ; đảng uỷ", "Tòa án; Sở Nội vụ; đảng ủy"],
  ])("reads %s as %s", (one, other) => {
    const shape = (cell: string) => parseUnits(cell, unknown).map(({ text, ...rest }) => [fold(text), rest]);
    expect(shape(one)).toEqual(shape(other));
    expect(shape(one.normalize("NFD"))).toEqual(shape(one));
  });

  it("is read without an exception", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseUnits(text, known)));
  });

  it.each([
    "Văn phòng và ",
    "- ",
    "cơ quan, ",
    "Phòng A, ",
    "(Phòng, ",
    "<",
    ":",
    "Sở ",
    "1",
    "và\n",
    "x ",
    "Các sở: Y tế, ",
    "\n- ",
    "(phối hợp với Sở Y tế, ",
    "Sở A (Sở Y tế phối hợp), ",
    "UBND xã A, xã B, ",
    "Công an, ",
    "Phòng KHTC, TCHC, ",
    "Sở A, phối hợp: ",
    'Bộ phận "Một cửa", ',
  ])("is read in linear time: %j", (part) => {
    expect(growth((text) => parseUnits(text, known), part)).toBeLessThan(10);
  });

  it("is compared with two hundred known units in linear time", () => {
    const many: KnownUnits = {
      units: Array.from({ length: 200 }, (_, index) =>
        unit(`DV${index}`, `Trung tâm Số ${index.toString(36)}`),
      ),
      groups: [],
    };
    const names = (text: string) => text.replace(/x/g, () => (count++).toString(36));
    let count = 0;
    expect(growth((text) => parseUnits(names(text), many), "Trung tâm x; ")).toBeLessThan(10);
  });
});
