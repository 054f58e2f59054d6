import type { KnownUnits, Unit, UnitGroup } from "../../../src/domain/units";

/** "id: name" or "id: name = alias" a line. */
function entries(lines: string): { id: string; name: string; aliases: string[] }[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [, id = "", name = "", alias] = /^\s*(\w+): (.*?)(?: = (.*))?$/.exec(line) ?? [];
      return { id, name, aliases: alias === undefined ? [] : [alias] };
    });
}

function list(units: string, groups: string): KnownUnits {
  return {
    units: entries(units).map((unit): Unit => ({ ...unit, reports: true })),
    groups: entries(groups) satisfies UnitGroup[],
  };
}

/** Unit lists of seven agencies. */
export const lists: Readonly<Record<string, KnownUnits>> = {
  province: list(
    `
    VPUB: Văn phòng UBND tỉnh = VPUB tỉnh
    VPHD: Văn phòng Đoàn ĐBQH và HĐND tỉnh
    NV: Sở Nội vụ
    TC: Sở Tài chính
    TP: Sở Tư pháp
    KHDT: Sở Kế hoạch và Đầu tư
    LD: Sở Lao động - Thương binh và Xã hội
    NN: Sở Nông nghiệp và Phát triển nông thôn
    TNMT: Sở Tài nguyên và Môi trường
    TTTT: Sở Thông tin và Truyền thông
    VH: Sở Văn hóa và Thể thao
    DL: Sở Du lịch
    GD: Sở Giáo dục và Đào tạo
    KHCN: Sở Khoa học và Công nghệ
    YT: Sở Y tế
    CT: Sở Công Thương
    GT: Sở Giao thông vận tải
    XD: Sở Xây dựng
    NgV: Sở Ngoại vụ
    BDT: Ban Dân tộc
    KKT: Ban Quản lý Khu kinh tế Đông Nam
    TTr: Thanh tra tỉnh
    CA: Công an tỉnh
    QS: Bộ Chỉ huy Quân sự tỉnh
    BHXH: Bảo hiểm xã hội tỉnh
    CTT: Cục Thuế tỉnh
    HCC: Trung tâm Phục vụ hành chính công tỉnh
    TCT: Trường Chính trị tỉnh
    DAI: Đài Phát thanh - Truyền hình tỉnh
    BAO: Báo Nghệ An`,
    `
    G1: Các sở, ban, ngành cấp tỉnh = Các sở, ban, ngành
    G2: UBND các huyện, thành phố, thị xã`,
  ),
  department: list(
    `
    VP: Văn phòng Sở
    TTr: Thanh tra Sở
    KHTC: Phòng Kế hoạch - Tài chính
    NCC: Phòng Người có công
    LDVL: Phòng Lao động - Việc làm
    GDNN: Phòng Giáo dục nghề nghiệp
    TE: Phòng Trẻ em và Bình đẳng giới
    BTXH: Phòng Bảo trợ xã hội
    CCTN: Chi cục Phòng, chống tệ nạn xã hội
    DVVL: Trung tâm Dịch vụ việc làm
    BT: Trung tâm Bảo trợ xã hội
    DD: Trung tâm Điều dưỡng - Phục hồi chức năng tâm thần
    TCCB: Phòng Tổ chức cán bộ
    CNTT: Trung tâm Công nghệ thông tin
    CTXH: Trung tâm Công tác xã hội`,
    `
    G1: Các phòng chuyên môn Sở
    G2: Các đơn vị trực thuộc Sở
    G3: Phòng LĐTBXH cấp huyện`,
  ),
  district: list(
    `
    VP: Văn phòng HĐND và UBND huyện
    NV: Phòng Nội vụ
    TCKH: Phòng Tài chính - Kế hoạch
    TP: Phòng Tư pháp
    TO: Phòng Tổ chức
    TCHC: Phòng Tổ chức - Hành chính
    LD: Phòng Lao động - Thương binh và Xã hội
    KTHT: Phòng Kinh tế và Hạ tầng
    NN: Phòng Nông nghiệp và Phát triển nông thôn
    TNMT: Phòng Tài nguyên và Môi trường
    GD: Phòng Giáo dục và Đào tạo
    VHTT: Phòng Văn hóa và Thông tin
    YT: Phòng Y tế
    TTr: Thanh tra huyện
    BTX: Trung tâm Bảo trợ
    BTXH: Trung tâm Bảo trợ xã hội
    BQL: Ban Quản lý dự án đầu tư xây dựng`,
    `
    G1: Các phòng, ban chuyên môn thuộc UBND huyện = Các phòng, ban, ngành
    G2: UBND các xã, thị trấn`,
  ),
  commune: list(
    `
    VP: Văn phòng HĐND và UBND xã
    KT: Phòng Kinh tế
    VHXH: Phòng Văn hóa - Xã hội
    HCC: Trung tâm Phục vụ hành chính công xã = TTPVHCC
    CA: Công an xã
    QS: Ban Chỉ huy Quân sự xã
    MT: Ủy ban MTTQ Việt Nam xã
    YT: Trạm Y tế xã
    MN: Trường Mầm non Sơn Ca
    TH: Trường Tiểu học Hòa Bình
    CC: Trung tâm Cung ứng dịch vụ sự nghiệp công`,
    `
    G1: Các cơ quan chuyên môn thuộc UBND xã
    G2: Các trường học trên địa bàn xã
    G3: UBND các xã, phường, đặc khu`,
  ),
  ministry: list(
    `
    VPB: Văn phòng Bộ
    TTr: Thanh tra Bộ
    TCCB: Vụ Tổ chức cán bộ
    KHTC: Vụ Kế hoạch - Tài chính
    PC: Vụ Pháp chế
    HTQT: Vụ Hợp tác quốc tế
    KHCN: Vụ Khoa học, Công nghệ và Môi trường
    CCVC: Vụ Công chức - Viên chức
    CNTT: Cục Công nghệ thông tin
    TTTT: Trung tâm Thông tin`,
    `
    G1: Các đơn vị thuộc Bộ`,
  ),
  university: list(
    `
    DT: Phòng Đào tạo
    TCHC: Phòng Tổ chức - Hành chính
    KHTC: Phòng Kế hoạch - Tài chính
    CTSV: Phòng Công tác chính trị và Học sinh sinh viên
    KT: Phòng Khảo thí và Đảm bảo chất lượng
    TV: Trung tâm Thông tin - Thư viện
    CNTT: Khoa Công nghệ thông tin
    KTE: Khoa Kinh tế`,
    `
    G1: Các khoa, phòng, trung tâm`,
  ),
  police: list(
    `
    PV01: Phòng Tham mưu = PV01
    PX01: Phòng Tổ chức cán bộ = PX01
    PC06: Phòng Cảnh sát quản lý hành chính về trật tự xã hội = PC06
    PC08: Phòng Cảnh sát giao thông = PC08`,
    `
    G1: Công an các xã, phường`,
  ),
};
