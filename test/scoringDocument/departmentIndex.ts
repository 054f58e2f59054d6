import type { CellContent } from "../../src/sheets/model/cell";
import { writeWorkbook } from "../../src/xlsx/write";
import { cell, docxFile, paragraph, row, table } from "../planDocument/docxFile";
import { bookOf, sheetOf } from "../xlsx/bookOf";

/**
 * A table of criteria as a province issues for its departments: 8 fields, 32 criteria to score, 100 points. Number, name, points; how points are
 * given stands in rows without number.
 */
export const departmentRows: readonly (readonly [string, string, string])[] = [
  ["1", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", "15"],
  ["1.1", "Kế hoạch cải cách hành chính năm", "4"],
  ["1.1.1", "Ban hành kế hoạch đúng thời gian", "1,5"],
  ["", "Ban hành trước ngày 31 tháng 12 năm trước: 1,5", ""],
  ["", "Ban hành sau ngày 31 tháng 12 năm trước: 0,5", ""],
  ["1.1.2", "Mức độ hoàn thành kế hoạch", "2,5"],
  ["", "Hoàn thành 100% nhiệm vụ", "2,5"],
  ["", "Hoàn thành từ 80% đến dưới 100% nhiệm vụ", "1,5"],
  ["", "Hoàn thành dưới 80% nhiệm vụ", "0"],
  ["1.2", "Báo cáo cải cách hành chính định kỳ", "3"],
  ["1.2.1", "Gửi đủ số lượng báo cáo theo quy định", "1,5"],
  ["1.2.2", "Gửi báo cáo đúng thời hạn", "1,5"],
  ["1.3", "Tự kiểm tra công tác cải cách hành chính", "4"],
  ["1.3.1", "Tỷ lệ phòng, đơn vị được kiểm tra trong năm", "2"],
  ["1.3.2", "Xử lý các vấn đề phát hiện qua kiểm tra", "2"],
  ["1.4", "Tuyên truyền cải cách hành chính", "2"],
  ["1.5", "Sáng kiến trong cải cách hành chính", "2"],
  ["2", "CẢI CÁCH THỂ CHẾ", "10"],
  ["2.1", "Tham mưu ban hành văn bản quy phạm pháp luật đúng tiến độ", "3"],
  ["2.2", "Rà soát văn bản quy phạm pháp luật", "3,5"],
  ["2.3", "Theo dõi thi hành pháp luật", "3,5"],
  ["3", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "20"],
  ["3.1", "Rà soát, đơn giản hóa thủ tục hành chính", "4"],
  ["3.2", "Công bố, công khai thủ tục hành chính", "5"],
  ["3.2.1", "Công bố danh mục thủ tục hành chính đúng thời hạn", "2,5"],
  ["3.2.2", "Công khai thủ tục hành chính trên Cổng dịch vụ công", "2,5"],
  ["3.3", "Tỷ lệ hồ sơ giải quyết đúng hạn", "8"],
  ["", "Thang điểm:\n- Từ 95% trở lên: 8\n- Từ 90% đến dưới 95%: 5\n- Dưới 90%: 0", ""],
  ["3.4", "Tiếp nhận, xử lý phản ánh, kiến nghị", "3"],
  ["4", "CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH", "10"],
  ["4.1", "Thực hiện quy định về cơ cấu tổ chức, số lượng cấp phó", "4,5"],
  ["4.2", "Quản lý, sử dụng biên chế được giao", "3,5"],
  ["4.3", "Thực hiện phân cấp, ủy quyền", "2"],
  ["5", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", "15"],
  ["5.1", "Thực hiện cơ cấu theo vị trí việc làm", "4"],
  ["5.2", "Tuyển dụng, bổ nhiệm đúng quy định", "4"],
  ["5.3", "Đào tạo, bồi dưỡng cán bộ, công chức, viên chức", "3"],
  ["5.4", "Chấp hành kỷ luật, kỷ cương hành chính", "4"],
  ["6", "CẢI CÁCH TÀI CHÍNH CÔNG", "10"],
  ["6.1", "Giải ngân kế hoạch vốn được giao", "4"],
  ["6.2", "Thực hiện cơ chế tự chủ tại các đơn vị trực thuộc", "3"],
  ["6.3", "Thực hiện kiến nghị sau thanh tra, kiểm toán", "3"],
  ["7", "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ", "15"],
  ["7.1", "Tỷ lệ văn bản điện tử được ký số", "4"],
  ["7.2", "Cung cấp dịch vụ công trực tuyến", "6"],
  ["a", "Tỷ lệ hồ sơ nộp trực tuyến", "3,1"],
  ["b", "Tỷ lệ thanh toán trực tuyến", "2,9"],
  ["7.3", "Số hóa hồ sơ, kết quả giải quyết", "5"],
  ["8", "TÁC ĐỘNG CỦA CẢI CÁCH HÀNH CHÍNH", "5"],
  ["8.1", "Mức độ hài lòng của người dân, tổ chức", "5"],
  ["8.2", "Để xảy ra vi phạm bị xử lý (điểm trừ)", "-2"],
];

export const departmentHeadings = [
  "STT",
  "Lĩnh vực, tiêu chí, tiêu chí thành phần",
  "Điểm tối đa",
  "Điểm tự chấm",
  "Tài liệu kiểm chứng",
] as const;

const title = "BẢNG TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ NĂM 2024";
const totalRow = ["", "Tổng cộng", "100"] as const;

/** By criterion number: self-score and evidence that someone already filled in. */
export type FilledIn = Record<string, readonly [selfScore: string, evidence: string]>;

function bodyOf(filled: FilledIn): string[][] {
  return [...departmentRows, totalRow].map(([number, name, points]) => [
    number,
    name,
    points,
    ...(filled[number] ?? ["", ""]),
  ]);
}

/** As a Word file whose table begins again with its headings on the second page. */
export function departmentDocx(filled: FilledIn = {}): Uint8Array {
  const body = bodyOf(filled);
  const rows = [[...departmentHeadings], ...body.slice(0, 30), [...departmentHeadings], ...body.slice(30)];
  const drawn = rows.map((texts) =>
    row(
      texts.map((text) =>
        cell(
          text
            .split("\n")
            .map((line) => paragraph(line))
            .join(""),
        ),
      ),
    ),
  );
  return docxFile({ body: paragraph(title) + table(drawn) });
}

const numberCell = (text: string): CellContent | undefined => {
  if (text === "") return undefined;
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) ? { kind: "number", number: value } : { kind: "text", text };
};

/** As a workbook: numbers are numbers, "1.1" among them, as Excel keeps what is typed. */
export function departmentXlsx(filled: FilledIn = {}, rows = bodyOf(filled)): Uint8Array {
  const text = (value: string): CellContent | undefined =>
    value === "" ? undefined : { kind: "text", text: value };
  const drawn = [[title], [], [...departmentHeadings], ...rows].map((texts) =>
    texts.map((value, column) => {
      const content = column === 1 || column === 4 ? text(value) : (numberCell(value) ?? text(value));
      return content && { content };
    }),
  );
  return writeWorkbook(bookOf([sheetOf(drawn, { name: "Bảng tiêu chí" })]));
}
