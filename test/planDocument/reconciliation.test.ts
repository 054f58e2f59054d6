import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding/finding";
import { mismatchCodes } from "../../src/domain/reconciliation/mismatchCodes";
import { readPlan } from "../../src/planDocument/read";
import { seedText } from "./seed";

const brief = ({ code, place, params }: Finding): string =>
  [
    code,
    place.section,
    params.missing ?? params.year ?? (code === "bodyUnitUnlisted" ? params.text : undefined),
  ]
    .filter((part) => part !== undefined)
    .join(" ");

/** What does not fit between a plan's text and its appendix. */
async function mismatches(text: string): Promise<string[]> {
  const { findings } = await readPlan({ text });
  return findings.filter(({ code }) => mismatchCodes.has(code)).map(brief);
}

/** The seed plan with a piece of its text replaced, which must be there. */
function altered(...changes: [string, string][]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, seedText);
}

const ofSeed = [
  "bodyTaskNear II.3.g",
  "bodyTaskNear II.4.b",
  "bodyTaskNear II.4.đ",
  "bodyTaskUnlisted II.5.a",
  "targetUnserved I.3",
  "targetUnserved I.4",
  "bodyNumberGap II.2.đ d",
  "bodyNumberOrder II.4.g",
];

describe("the plan of 2024, its text against its appendix", () => {
  it("has these and no others", async () => {
    expect(await mismatches(seedText)).toEqual(ofSeed);
  });

  it("names the row that comes nearest", async () => {
    const { findings } = await readPlan({ text: seedText });
    const near = findings.filter(({ code }) => code === "bodyTaskNear").map(({ params }) => params.near);
    expect(near).toEqual(["13", "16", "23"]);
  });

  it("has the same in decomposed letters and wider spaces", async () => {
    expect(await mismatches(seedText.normalize("NFD"))).toEqual(ofSeed);
    expect(await mismatches(seedText.replaceAll(" ", " \u00a0"))).toEqual(ofSeed);
  });

  it("has none without its text", async () => {
    expect(await mismatches(seedText.slice(seedText.indexOf("TT\tNhiệm vụ")))).toEqual([]);
  });
});

describe("the plan of 2024, altered", () => {
  const added = async (text: string) => {
    const rest = [...ofSeed];
    return (await mismatches(text)).filter((one) => {
      const at = rest.indexOf(one);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  const withoutRow = (number: string) =>
    seedText
      .split("\n")
      .filter((line) => !line.startsWith(`${number}.\t`))
      .join("\n");

  it.each([
    ["4", "bodyTaskUnlisted II.1.đ"],
    ["15", "bodyTaskUnlisted II.2.e"],
    ["19", "bodyTaskUnlisted II.4.h"],
    ["28", "bodyTaskUnlisted II.6.c"],
  ])("without row %s has a task more that stands in no row", async (number, found) => {
    expect((await added(withoutRow(number))).map((one) => one.replace("Near", "Unlisted"))).toContain(found);
  });

  it("with a task more in the text tells it", async () => {
    const text = altered([
      "\n5. Cải cách tài chính công",
      "\ni) Lắp đặt trạm quan trắc mưa tự động tại các hồ chứa lớn.\n\n5. Cải cách tài chính công",
    ]);
    expect(await added(text)).toEqual(["bodyTaskUnlisted II.4.i"]);
  });

  it("with last year in its text, a group and the title of its appendix tells each", async () => {
    const text = altered(
      ["đẩy mạnh giải ngân vốn đầu tư công.", "đẩy mạnh giải ngân vốn đầu tư công trong năm 2023."],
      ["V\tCẢI CÁCH TÀI CHÍNH CÔNG", "V\tCẢI CÁCH TÀI CHÍNH CÔNG NĂM 2023"],
      ["THƯƠNG BINH VÀ XÃ HỘI NĂM 2024", "THƯƠNG BINH VÀ XÃ HỘI NĂM 2023"],
    );
    expect(await added(text)).toEqual(["appendixYear 2023", "groupYear 2023", "bodyYear II.5.c 2023"]);
  });

  it("signed in the year before last tells it", async () => {
    expect(await added(altered(["ngày tháng 01 năm 2024", "ngày 15 tháng 01 năm 2022"]))).toEqual([
      "signedYear 2022",
    ]);
  });

  it("without a part, a heading or a group tells the gap", async () => {
    expect(
      await added(
        altered(
          ["III. CÁC GIẢI PHÁP", "IV. CÁC GIẢI PHÁP"],
          ["IV. TỔ CHỨC THỰC HIỆN", "V. TỔ CHỨC THỰC HIỆN"],
        ),
      ),
    ).toEqual(["bodyNumberGap IV III"]);
    expect(await added(altered(["\n6. Xây dựng Chính quyền", "\n7. Xây dựng Chính quyền"]))).toEqual([
      "bodyNumberGap II.7 6",
    ]);
    expect(await added(altered(["V\tCẢI CÁCH TÀI CHÍNH CÔNG", "\t"]))).toContain("groupNumberGap V");
  });

  it("with a unit in its text that no row names tells it once", async () => {
    const text = altered(
      ["2.3. Phòng Kế hoạch – Tài chính", "2.3. Phòng Hợp tác quốc tế"],
      ["2.4. Cán bộ chuyên trách", "2.4. Giao Phòng Hợp tác quốc tế chủ trì. Cán bộ chuyên trách"],
    );
    expect(await added(text)).toEqual(["bodyUnitUnlisted IV.2.3 Phòng Hợp tác quốc tế"]);
  });
});

describe("plans of other agencies", () => {
  const plan = (name: string) => readFileSync(join(import.meta.dirname, "plans", name), "utf8");

  it("a district's, with a year left over, numbers skipped and two offices nobody lists", async () => {
    expect(await mismatches(plan("uy-ban-huyen-2025.txt"))).toEqual([
      "bodyTaskNear II.2.c",
      "bodyTaskNear II.5.c",
      "bodyTaskNear II.6.c",
      "bodyTaskNear II.7.d",
      "bodyTaskUnlisted II.8.c",
      "bodyTaskUnlisted II.8.d",
      "targetUnserved I.1.e",
      "groupYear 2024",
      "bodyYear I.1.e 2024",
      "bodyYear II.8.d 2024",
      "bodyNumberGap II.5 4",
      "bodyNumberGap II.7.d c",
      "groupNumberGap IV",
      "bodyUnitUnlisted IV.4 Phòng Kinh tế và Hạ tầng",
      "bodyUnitUnlisted IV.6 Phòng Dân tộc và Tôn giáo",
    ]);
  });

  it("a department's, in bullets, signed a year early, with last year's appendix", async () => {
    expect(await mismatches(plan("so-noi-vu-2026.txt"))).toEqual([
      "bodyTaskUnlisted III.3",
      "bodyTaskUnlisted III.3",
      "signedYear 2025",
      "appendixYear 2025",
      "bodyNumberRepeated III.3",
      "bodyUnitUnlisted IV.2 Phòng Cải cách hành chính và Văn thư lưu trữ",
    ]);
  });

  it("a province's, numbered 1.1, signed the December before", async () => {
    expect(await mismatches(plan("uy-ban-tinh-2023.txt"))).toEqual([
      "bodyTaskUnlisted II.2.5",
      "bodyTaskUnlisted II.4.5",
      "bodyTaskNear II.5.3",
      "bodyTaskUnlisted II.6.3",
      "targetUnserved I.2.7",
      "bodyYear II.6.4 2022",
      "bodyUnitUnlisted IV.6 Sở Ngoại vụ",
    ]);
  });

  it("a health department's, whose rows say little of what the text says at length", async () => {
    expect(await mismatches(plan("so-y-te-2022.txt"))).toEqual([
      "bodyTaskUnlisted II.4.b",
      "bodyTaskUnlisted II.4.c",
      "bodyTaskUnlisted II.6.d",
      "targetUnserved I.2",
      "bodyUnitUnlisted III.3 Phòng Nghiệp vụ Dược",
    ]);
  });

  it("a ministry's bureau's, without groups", async () => {
    expect(await mismatches(plan("cuc-2020.txt"))).toEqual([
      "bodyTaskUnlisted II.3.b",
      "bodyTaskUnlisted II.4.b",
      "bodyTaskUnlisted II.5.c",
      "targetUnserved I.1",
      "bodyYear I.4 2018",
      "bodyUnitUnlisted III.3 Phòng An toàn đập",
    ]);
  });
});
