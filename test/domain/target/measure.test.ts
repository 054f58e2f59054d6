import { describe, expect, it } from "vitest";
import { measureOf, parseTarget } from "../../../src/domain/target";

const measure = (sentence: string) => measureOf(parseTarget(sentence)[0], sentence);

describe("what units count for a ratio", () => {
  it.each([
    [
      "95% văn bản đi được ký số (trừ tài liệu mật)",
      "Số văn bản đi được ký số (trừ tài liệu mật)",
      "Tổng số văn bản đi (trừ tài liệu mật)",
    ],
    [
      "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ TTHC đạt từ 40% trở lên",
      "Số hồ sơ trực tuyến",
      "Tổng số hồ sơ TTHC",
    ],
    [
      "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn đạt 95%",
      "Số hồ sơ TTHC được giải quyết đúng hạn",
      "Tổng số hồ sơ TTHC đã giải quyết",
    ],
    [
      "Mức độ hài lòng của người dân về giải quyết TTHC đạt 90%",
      "Số phiếu hài lòng về giải quyết TTHC",
      "Tổng số phiếu khảo sát về giải quyết TTHC",
    ],
    ["Hàng tháng 100% công việc được rà soát", "Số công việc được rà soát", "Tổng số công việc"],
    ["100% các phòng sử dụng Hệ thống", "Số phòng sử dụng Hệ thống", "Tổng số phòng"],
    [
      "100% phản ánh, kiến nghị tiếp nhận và xử lý kịp thời",
      "Số phản ánh, kiến nghị được tiếp nhận và xử lý kịp thời",
      "Tổng số phản ánh, kiến nghị",
    ],
    ["100% hồ sơ chậm phải được xin lỗi", "Số hồ sơ chậm được xin lỗi", "Tổng số hồ sơ chậm"],
    [
      "Công khai kịp thời 100% kết quả xử lý hồ sơ",
      "Số kết quả xử lý hồ sơ được công khai kịp thời",
      "Tổng số kết quả xử lý hồ sơ",
    ],
    [
      "Tăng tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận",
      "Số thành phần hồ sơ được số hóa đầy đủ khi tiếp nhận",
      "Tổng số thành phần hồ sơ khi tiếp nhận",
    ],
    [
      "Tăng tỷ lệ thanh toán trực tuyến trong giải quyết TTHC",
      "Số giao dịch thanh toán trực tuyến trong giải quyết TTHC",
      "Tổng số giao dịch thanh toán trong giải quyết TTHC",
    ],
    ["Phấn đấu trên 90% người dân hài lòng", "Số người dân hài lòng", "Tổng số người dân được khảo sát"],
    [
      "Tỷ lệ giải ngân vốn đầu tư công đạt 95%",
      "Số tiền đã giải ngân vốn đầu tư công",
      "Tổng số tiền được giao vốn đầu tư công",
    ],
  ])("%s", (sentence, numeratorLabel, denominatorLabel) => {
    expect(measure(sentence)).toEqual({
      kind: "ratio",
      aggregation: "ratio",
      numeratorLabel,
      denominatorLabel,
    });
  });
});

describe("what is not a ratio has one figure", () => {
  it.each([
    ["không có hồ sơ tồn đọng", "count", "sum", "Số hồ sơ tồn đọng"],
    ["không có vi phạm", "count", "sum", "Số trường hợp vi phạm"],
    ["ít nhất 02 hội nghị tập huấn", "count", "sum", "Số hội nghị tập huấn"],
    ["giảm 10% biên chế so với năm 2021", "count", "sum", "Số biên chế"],
    [
      "Tiếp tục giảm bình quân 10% chi trực tiếp từ ngân sách so với giai đoạn 2015-2021",
      "amount",
      "sum",
      "Số tiền chi trực tiếp từ ngân sách",
    ],
    ["Rút ngắn 30% thời gian giải quyết TTHC", "amount", "none", "Thời gian giải quyết TTHC"],
    [
      "Cải thiện Chỉ số cải cách hành chính (PAR INDEX)",
      "score",
      "office",
      "Điểm Chỉ số cải cách hành chính (PAR INDEX)",
    ],
    ["Chỉ số hài lòng (SIPAS) đạt trên 86%", "score", "office", "Điểm Chỉ số hài lòng (SIPAS)"],
    ["Cải thiện thứ hạng Chỉ số SIPAS", "score", "office", "Thứ hạng Chỉ số SIPAS"],
    ["Thành lập tổ kiểm tra", "yesNo", "office", "Đã thành lập tổ kiểm tra"],
  ])("%s", (sentence, kind, aggregation, numeratorLabel) => {
    expect(measure(sentence)).toEqual({ kind, aggregation, numeratorLabel, denominatorLabel: "" });
  });

  it("an objective without a target is qualitative", () => {
    expect(measure("Rút ngắn thời gian giải quyết")).toEqual({
      kind: "qualitative",
      aggregation: "none",
      numeratorLabel: "",
      denominatorLabel: "",
    });
  });
});

describe("labels of what other plans measure", () => {
  it.each([
    ["Chỉ số PAR INDEX nằm trong nhóm 10 tỉnh dẫn đầu", "Thứ hạng Chỉ số PAR INDEX"],
    ["Chỉ số PCI xếp hạng từ 1 đến 5", "Thứ hạng Chỉ số PCI"],
    ["Chỉ số hài lòng năm sau cao hơn năm trước", "Điểm Chỉ số hài lòng"],
    ["Kết quả CCHC của Sở xếp loại Tốt trở lên", "Kết quả CCHC của Sở xếp loại Tốt trở lên"],
    ["Hoàn thành việc sắp xếp các đơn vị", "Đã hoàn thành việc sắp xếp các đơn vị"],
    ["Các cơ quan không để xảy ra sai phạm", "Số trường hợp sai phạm"],
    ["Tỷ lệ hồ sơ trễ hạn: 2%", "Số hồ sơ trễ hạn"],
  ])("%s: %s", (sentence, label) => {
    expect(measure(sentence).numeratorLabel).toBe(label);
  });
});
