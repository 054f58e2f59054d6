import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/domain/reconciliation";
import { foundIn, printed, smallPlan } from "./smallPlan";

const task = (text: string) =>
  foundIn(["II. NHIỆM VỤ", "1. Nội dung", `a) ${text}`, "b) Giải ngân vốn đầu tư công."]);
const target = (text: string) => foundIn(["I. MỤC TIÊU", `1. ${text}`, "2. Giải ngân 95% vốn đầu tư công."]);

describe("a task of the text", () => {
  it.each([
    [
      "says what a row says",
      "Tiếp tục rà soát, hệ thống hóa văn bản QPPL, kịp thời đề nghị bãi bỏ văn bản chồng chéo.",
    ],
    ["covers several rows", "Kiểm tra kỷ luật, kỷ cương hành chính; đào tạo, bồi dưỡng công chức."],
    [
      "names the document a row names",
      "Triển khai Đề án số 06 về dữ liệu dân cư, định danh và xác thực điện tử.",
    ],
    ["has a rare name of a row", "Duy trì, cải tiến việc áp dụng TCVN ISO 9001:2015 tại cơ quan."],
    ["says too little to judge", "Thực hiện tốt việc phối hợp giữa các cấp, các ngành."],
    ["only points to the appendix", "Các nhiệm vụ sắp xếp nhà văn hóa thôn bản tại Phụ lục kèm theo."],
  ])("that %s needs nothing", (_, text) => {
    expect(task(text)).toEqual([]);
  });

  it.each([
    ["Luân chuyển, chuyển đổi vị trí công tác đối với kế toán, địa chính."],
    ["Lắp đặt trạm quan trắc mưa tự động phục vụ điều hành hồ chứa."],
  ])("that no row serves is told with its place: %s", (text) => {
    expect(task(text)).toEqual(["bodyTaskUnlisted II.1.a"]);
  });

  it("is quoted by its first sentence", () => {
    const text = "Lắp đặt trạm quan trắc mưa tự động; điều hành hồ chứa.";
    const [found] = reconcile(
      printed("II. NHIỆM VỤ", `1. ${text}`, "2. Giải ngân vốn đầu tư công."),
      smallPlan(),
    );
    expect(found).toMatchObject({
      place: { section: "II.1" },
      params: { text: "Lắp đặt trạm quan trắc mưa tự động" },
    });
  });

  it("where most have no row is told once: the appendix is another's", () => {
    const places = "rừng núi sông biển hồ đảo đồi vịnh suối thác đầm phá ruộng nương vườn".split(" ");
    const lines = places.map(
      (place, at) => `${at + 1}. Trồng cây ${place} xanh tốt quanh bờ ${place} lớn phía đông.`,
    );
    expect(reconcile(printed("II. NHIỆM VỤ", ...lines), smallPlan())).toMatchObject([
      { code: "bodyTasksUnlisted", params: { total: 15 } },
    ]);
  });
});

describe("a target of the objectives", () => {
  it("with a figure that no row serves is told, one without a figure is not", () => {
    expect(target("100% trường học, trạm y tế thu phí không dùng tiền mặt.")).toEqual(["targetUnserved I.1"]);
    expect(target("Mở rộng thu phí không dùng tiền mặt tại trường học, trạm y tế.")).toEqual([]);
  });

  it("that a row serves needs nothing", () => {
    expect(target("Mức độ hài lòng của người dân, tổ chức đạt từ 90% trở lên.")).toEqual([]);
  });

  it("is told once for an objective, however many it has", () => {
    expect(target("100% trạm y tế thu phí không tiền mặt. 80% trường học lắp camera giám sát cổng.")).toEqual(
      ["targetUnserved I.1"],
    );
  });
});

describe("years that disagree with the plan's", () => {
  it("in the text, in a group's title and in the appendix's title are told", () => {
    const body = {
      ...printed("II. NHIỆM VỤ", "1. Giải ngân vốn đầu tư công trong năm 2023."),
      appendixTitle: "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023",
    };
    const plan = smallPlan({ groups: [{ number: "I", title: "CẢI CÁCH THỂ CHẾ NĂM 2025" }] });
    expect(reconcile(body, plan)).toMatchObject([
      { code: "appendixYear", params: { year: 2023, planYear: 2024 } },
      { code: "groupYear", params: { number: "I", year: 2025, planYear: 2024 } },
      { code: "bodyYear", place: { section: "II.1" }, params: { year: 2023, planYear: 2024 } },
    ]);
  });

  it.each([
    [1, 2024, []],
    [12, 2024, []],
    [12, 2023, []],
    [9, 2023, []],
    [8, 2023, ["signedYear"]],
    [1, 2023, ["signedYear"]],
    [1, 2025, ["signedYear"]],
  ])("a plan of 2024 signed in month %i of %i", (month, year, codes) => {
    const body = { ...printed("I. MỤC TIÊU", "1. A."), signed: { month, year } };
    expect(reconcile(body, smallPlan()).map(({ code }) => code)).toEqual(codes);
  });

  it("are not judged where the plan has no year", () => {
    expect(foundIn(["II. NHIỆM VỤ", "1. Giải ngân vốn đầu tư công trong năm 2023."], { year: 0 })).toEqual(
      [],
    );
  });
});

describe("a plan", () => {
  it("without text gives nothing", () => {
    expect(foundIn([])).toEqual([]);
  });

  it("without tasks gives nothing about tasks", () => {
    expect(
      foundIn(["II. NHIỆM VỤ", "1. Luân chuyển, chuyển đổi vị trí công tác đối với kế toán."], { tasks: [] }),
    ).toEqual([]);
  });
});
