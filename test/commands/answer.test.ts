import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromQuery, toQuery, type Answer } from "../../src/commands/answer";
import { answerWords } from "../../src/commands/answerWords";
import { translator } from "../../src/i18n/translate";
import { vi } from "../../src/i18n/vi";

const at = "2024-03-18T09:05";
const answers: Answer[] = [
  { kind: "template", errors: 2, unfilled: 3, selected: 1, noted: 1, at },
  { kind: "plan", errors: 1, overdue: 4, dueSoon: 2, belowTarget: 3, asOf: "2024-03-20" },
  { kind: "nothing", open: "noReports" },
  { kind: "failed", code: "bookBusy", at },
];

describe("an answer in an address", () => {
  it.each(answers)("comes back as it was: $kind", (answer) => {
    for (const language of ["vi", "en"] as const) {
      expect(fromQuery(toQuery(answer, language))).toEqual({ answer, language });
    }
  });

  it("is found among what Office adds to the address", () => {
    const query = `?${toQuery(answers[0]!, "vi")}&_host_Info=Excel$Win32$16.01$vi-VN`;
    expect(fromQuery(query)?.answer).toEqual(answers[0]);
  });

  it.each([
    "",
    "kind=template",
    "kind=template&errors=2&unfilled=x&selected=1&noted=1&at=2024-03-18T09:05",
    "kind=plan&errors=1&overdue=4&dueSoon=2&belowTarget=3&asOf=h%C3%B4m%20nay",
    "kind=nothing&open=__proto__",
    "kind=failed&code=%3Cb%3Egọi%20s%E1%BB%91%20n%C3%A0y%3C/b%3E&at=2024-03-18T09:05",
    "kind=failed&code=bookBusy&at=2024-03-18",
  ])("is none where someone else wrote it: %j", (query) => {
    expect(fromQuery(query)).toBeUndefined();
  });

  it("never says what an address says, whatever that is", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("kind", "code", "at", "open", "language"), fc.string()),
        (given) => {
          const read = fromQuery(new URLSearchParams(given).toString());
          return read === undefined || JSON.stringify(read).length < 200;
        },
      ),
    );
  });
});

describe("an answer in words", () => {
  const t = translator("vi", vi);
  const said = (answer: Answer) => {
    const { title, lines } = answerWords(answer, t);
    return [title, ...lines];
  };
  const template = { kind: "template", errors: 0, unfilled: 0, selected: 0, noted: 1, at } as const;
  const noted = "Đã ghi dấu kiểm tra lúc 09:05 ngày 18/3/2024. Lưu tệp để giữ dấu này.";

  it("names what must be fixed first, and where the selection went", () => {
    expect(said({ ...template, errors: 2, unfilled: 3, selected: 1 })).toEqual([
      "Còn 2 điểm phải sửa",
      "Đã chọn ô phải sửa đầu tiên.",
      "Mở bảng công việc để xem tất cả.",
      noted,
    ]);
  });

  it("then what is empty", () => {
    expect(said({ ...template, unfilled: 3, selected: 1 })).toEqual([
      "Còn 3 dòng chưa điền",
      "Đã chọn ô trống đầu tiên.",
      "Mở bảng công việc để xem tất cả.",
      noted,
    ]);
  });

  it("says that a template is ready, and claims neither a selection nor a note that was not made", () => {
    expect(said(template)).toEqual(["Đủ và đúng, sẵn sàng gửi", noted]);
    expect(said({ ...template, errors: 1, noted: 0 })).toEqual([
      "Còn 1 điểm phải sửa",
      "Mở bảng công việc để xem tất cả.",
    ]);
  });

  it("gives a plan workbook's figures with their day", () => {
    expect(said(answers[1]!)).toEqual([
      "Đã cập nhật trang Tổng hợp",
      "Tính đến 20/3/2024",
      "Mốc quá hạn: 4",
      "Mốc sắp đến hạn: 2",
      "Chỉ tiêu chưa đạt: 3",
      "Phát hiện phải sửa: 1",
    ]);
  });

  it.each([
    ["empty", "Chưa có gì để kiểm tra"],
    ["other", "Đây không phải sổ kế hoạch"],
    ["newer", "Sổ do phiên bản mới hơn lập. Chỉ xem được."],
    ["damaged", "Chưa đọc được sổ kế hoạch"],
    ["noReports", "Chưa có báo cáo nào được tổng hợp"],
  ] as const)("of a workbook with nothing to check (%s) says why", (open, title) => {
    const { title: is, lines } = answerWords({ kind: "nothing", open }, t);
    expect(is).toBe(title);
    expect(lines).toHaveLength(1);
  });

  it("says why a check failed, whether anything changed, and what to do", () => {
    expect(said({ kind: "failed", code: "bookBusy", at })).toEqual([
      "Chưa kiểm tra được",
      "Bảng công việc ở cửa sổ khác đang ghi vào sổ này.",
      "Số liệu trong sổ chưa thay đổi.",
      "Xử lý xong thì bấm lại Kiểm tra ngay. Chưa được thì mở bảng công việc.",
      "Mã: bookBusy · 09:05 ngày 18/3/2024",
    ]);
    expect(said({ kind: "failed", code: "runUnfinished", at }).join(" ")).not.toContain("chưa thay đổi");
  });
});
