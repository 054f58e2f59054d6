import { describe, expect, it } from "vitest";
import { pastYearOfWork, yearOfTitle } from "../../../src/domain/reconciliation/pastYears";

describe("a year before the plan's, in the plan of 2024", () => {
  it.each([
    ["Hoàn thành nâng cấp Cổng thông tin điện tử trong năm 2023", 2023],
    ["Đến hết năm 2023, 100% hồ sơ được số hóa", 2023],
    ["Xây dựng Kế hoạch kiểm soát thủ tục hành chính năm 2023", 2023],
    ["Hoàn thành trước quý II/2023", 2023],
    ["Triển khai từ đầu năm, xong trong tháng 6/2023", 2023],
  ])("is told where it is the time of the work: %s", (sentence, year) => {
    expect(pastYearOfWork(sentence, 2024)).toBe(year);
  });

  it.each([
    ["Giảm 10% đơn vị sự nghiệp công lập so với năm 2021"],
    ["Chương trình tổng thể giai đoạn 2021-2030"],
    ["Sắp xếp đơn vị hành chính từ năm 2019 đến năm 2021"],
    ["Phát huy kết quả năm 2023"],
    ["Công bố Chỉ số cải cách hành chính năm 2023"],
    ["Đánh giá, xếp hạng công tác cải cách hành chính năm 2023"],
    ["Theo Nghị quyết số 18-NQ/TW ngày 25/10/2017"],
    ["Theo Quyết định số 4317/QĐ-UBND ngày 25 tháng 12 năm 2023"],
    ["Thực hiện Nghị định số 48/2023/NĐ-CP ngày 17/7/2023 của Chính phủ"],
    ["Khắc phục tồn tại năm 2023"],
    ["Áp dụng tiêu chuẩn ISO 9001:2015"],
    ["Năm 2023 và năm 2024, mỗi năm kiểm tra 02 cuộc"],
    ["Hoàn thành trong năm 2024"],
    ["Phấn đấu đến năm 2025 giảm 10% biên chế"],
    ["Đạt 2023 hồ sơ"],
    [""],
  ])("is left alone elsewhere: %s", (sentence) => {
    expect(pastYearOfWork(sentence, 2024)).toBeUndefined();
  });

  it.each([
    ["CẢI CÁCH THỂ CHẾ NĂM 2023", 2023],
    ["Danh mục nhiệm vụ năm 2025 của huyện", 2025],
    ["Kế hoạch giai đoạn 2021 - 2030", undefined],
    ["Chương trình đến năm 2030", undefined],
    ["Cải cách thể chế", undefined],
  ])("in a title is the one it names as its own: %s", (title, year) => {
    expect(yearOfTitle(title)).toBe(year);
  });
});
