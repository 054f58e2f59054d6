import { describe, expect, it } from "vitest";
import { repairText } from "../../../../src/domain/text";
import { fromTcvn3 } from "../../../../src/domain/text/repair/tcvn3";
import { fromVni } from "../../../../src/domain/text/repair/vni";

const kinds = (text: string) => repairText(text).repairs.map(({ kind }) => kind);

describe("the tables", () => {
  // Typed out from print in either typeface, not made with a table.
  it.each([
    ["®­êng", "đường"],
    ["nghÞ", "nghị"],
    ["quyÕt", "quyết"],
    ["khuûu", "khuỷu"],
    ["h÷u", "hữu"],
    ["tØnh", "tỉnh"],
    ["§iÖn", "Điện"],
    ["¶nh", "ảnh"],
    ["¦u", "Ưu"],
    ["c\u03bc", "cà"],
  ])("TCVN3 %s is %s", (code, word) => {
    expect(fromTcvn3(code)).toBe(word);
  });

  it.each([
    ["ñöôøng", "đường"],
    ["nghò", "nghị"],
    ["quyeát", "quyết"],
    ["khuyûu", "khuỷu"],
    ["höõu", "hữu"],
    ["tænh", "tỉnh"],
    ["Ñieän", "Điện"],
    ["aûnh", "ảnh"],
    ["ÖU", "ƯU"],
    ["NGUYEÃN", "NGUYỄN"],
    ["kyõ", "kỹ"],
    ["Myõ", "Mỹ"],
    ["tyî", "tyỵ"],
  ])("VNI %s is %s", (code, word) => {
    expect(fromVni(code)).toBe(word);
  });

  it.each(["à", "café1", "Kế", "²"])("TCVN3 has no %s", (text) => {
    expect(fromTcvn3(text)).toBeUndefined();
  });

  it.each(["ù", "tù", "iù", "Kế", "aïï"])("VNI has no %s", (text) => {
    expect(fromVni(text)).toBeUndefined();
  });
});

describe("a text in TCVN3 is read in Unicode", () => {
  it.each([
    ["KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2024", "Kế hoạch cải cách hành chính năm 2024"],
    ["Së Néi vô", "Sở Nội vụ"],
    ["V¨n phßng Së", "Văn phòng Sở"],
    ["Hµng n¨m", "Hàng năm"],
    ["Th­êng xuyªn", "Thường xuyên"],
    ["L­u: VT, VP.", "Lưu: VT, VP."],
    ["UBND tØnh NghÖ An", "UBND tỉnh Nghệ An"],
    ["QuyÕt ®Þnh sè 15/Q§-UBND ngµy 05/3/2024", "Quyết định số 15/QĐ-UBND ngày 05/3/2024"],
    ["15/Q§-UBND", "15/QĐ-UBND"],
    ["®) Tæ chøc thùc hiÖn cã hiÖu qu¶", "đ) Tổ chức thực hiện có hiệu quả"],
    ["¤ ®¬n vÞ ®· ghi vµo « nµy", "Ô đơn vị đã ghi vào ô này"],
    ["huyÖn §¾k Mil vµ §¾k Song", "huyện Đắk Mil và Đắk Song"],
  ])("%s", (code, text) => {
    expect(repairText(code).value).toBe(text);
    expect(kinds(code)).toEqual(["tcvn3"]);
  });

  it.each([
    ["HO¹CH §ÞNH Kü THUËT", "HOẠCH ĐỊNH KỸ THUẬT"],
    ["CHÝNH QUYÒN Sè Vµ C¶I C¸CH", "CHÍNH QUYỀN SỐ VÀ CẢI CÁCH"],
    ["KÕ ho¹ch", "Kế hoạch"],
    ["C¸c phßng CM Së", "Các phòng CM Sở"],
    ["VÒ VIÖC §IÒU CHØNH KÕ HO¹CH", "VỀ VIỆC ĐIỀU CHỈNH KẾ HOẠCH"],
    ["céng hßa x· héi", "cộng hòa xã hội"],
  ])("in capitals where its plain letters are: %s", (code, text) => {
    expect(repairText(code).value).toBe(text);
  });
});

describe("a text in VNI is read in Unicode", () => {
  it.each([
    ["Keá hoaïch caûi caùch haønh chính naêm 2024", "Kế hoạch cải cách hành chính năm 2024"],
    ["Sôû Noäi vuï", "Sở Nội vụ"],
    ["Vaên phoøng Sôû", "Văn phòng Sở"],
    ["Ñôn vò chuû trì", "Đơn vị chủ trì"],
    ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Quyeát ñònh soá 15/QÑ-UBND cuûa UBND tænh", "Quyết định số 15/QĐ-UBND của UBND tỉnh"],
    ["15/QÑ-UBND", "15/QĐ-UBND"],
    ["Thöôøng xuyeân", "Thường xuyên"],
    ["Tröôùc ngaøy 20 thaùng cuoái quyù", "Trước ngày 20 tháng cuối quý"],
    ["Danh muïc TTHC", "Danh mục TTHC"],
  ])("%s", (code, text) => {
    expect(repairText(code).value).toBe(text);
    expect(kinds(code)).toEqual(["vni"]);
  });
});

describe("a cell with a part in another encoding", () => {
  it.each([
    ["Kế hoạch của Sở n¨m 2024", "Kế hoạch của Sở năm 2024"],
    ["Báo cáo công tác c¶i c¸ch hµnh chÝnh", "Báo cáo công tác cải cách hành chính"],
    [
      "Không có công tác nào. Tæ chøc thùc hiÖn tèt kÕ ho¹ch",
      "Không có công tác nào. Tổ chức thực hiện tốt kế hoạch",
    ],
    ["Đã ban hành Quyeát ñònh", "Đã ban hành Quyết định"],
    ["Sè hå s¬ ®óng h¹n\nSoá hoà sô ñuùng haïn", "Số hồ sơ đúng hạn\nSố hồ sơ đúng hạn"],
  ])("is repaired there only: %s", (was, is) => {
    expect(repairText(was).value).toBe(is);
  });

  it("shows the stretch that was converted", () => {
    expect(repairText("Kế hoạch hµnh ®éng n¨m 2024 của Sở").repairs).toEqual([
      { kind: "tcvn3", before: "hµnh ®éng n¨m", after: "hành động năm", count: 3 },
    ]);
  });
});

describe("a cell that says too little alone", () => {
  it.each(["Chi côc", "NHIÖM Vô", "Vô"])("stays as it is: %s", (text) => {
    expect(repairText(text)).toEqual({ value: text, repairs: [] });
  });

  it.each([
    ["Chi côc", "Chi cục"],
    ["NHIÖM Vô", "NHIỆM VỤ"],
    ["Vô", "Vụ"],
    ["Th¸ng 02/2024", "Tháng 02/2024"],
    ["Quý I", "Quý I"],
  ])("is read as the rest of its document: %s", (was, is) => {
    expect(repairText(was, "tcvn3").value).toBe(is);
  });

  it("is left in Unicode where it shows that it is", () => {
    expect(repairText("Có công khai ở Sở", "tcvn3").value).toBe("Có công khai ở Sở");
    expect(repairText("các công tác", "vni").value).toBe("các công tác");
  });
});
