/** Excel tables of the plan workbook. ASCII, as table names must be safe everywhere. */
export const tables = {
  findings: "tblPhatHien",
  changes: "tblThayDoi",
  milestones: "tblMoc",
  indicators: "tblChiTieu",
  units: "tblDonVi",
  groups: "tblNhomDonVi",
  holidays: "tblNgayNghi",
  taskRows: "tblBaoCaoNhiemVu",
  indicatorRows: "tblBaoCaoChiTieu",
  reports: "tblBaoCaoDaNhan",
  log: "tblNhatKy",
} as const;

/** Defined names. The first three are cells of Tổng hợp, the others lists of Danh mục. */
export const names = {
  period: "KyBaoCao",
  asOf: "NgayTinh",
  dueSoonDays: "SapDenHanNgay",
  periods: "DsKyBaoCao",
  progress: "DsTienDo",
  status: "DsTinhTrang",
  handling: "DsXuLy",
  yesNo: "DsCoKhong",
  unitGroups: "DsNhomDonVi",
  holidayKinds: "DsLoaiNgay",
} as const;
