import type { Intake, IntakeRow, ReportedCell } from "../../../src/app/contract";
import { finding } from "../../../src/domain/finding/make";
import { planFindings } from "./findings";
import { unitId, units } from "./units";

function row(
  file: string,
  state: IntakeRow["state"],
  unitName?: string,
  findings: IntakeRow["findings"] = [],
): IntakeRow {
  const unit = units.find(({ name }) => name === unitName);
  return {
    file,
    hash: file,
    state,
    ...(unit ? { unit: { id: unit.id, name: unit.name } } : {}),
    taskCells: state === "refused" ? 0 : 32,
    indicatorCells: state === "refused" ? 0 : 9,
    findings,
  };
}

const twice: IntakeRow[] = [
  {
    ...row("BC_Quy-I-2024_Phong-KH-TC.xlsx", "twice", "Phòng Kế hoạch – Tài chính"),
    savedAt: "2024-03-18T08:15",
  },
  {
    ...row("BC_Quy-I-2024_Phong-KH-TC (2).xlsx", "twice", "Phòng Kế hoạch – Tài chính"),
    savedAt: "2024-03-19T10:42",
  },
];

const workTask = {
  number: "22",
  title: "Thực hiện nghiêm việc thực thi công vụ của cán bộ, công chức, viên chức",
  label: "Báo cáo tháng 02",
};
const workIndicator = { number: "I.3.1", title: "Hồ sơ thủ tục hành chính giải quyết đúng hạn", label: "" };

/** One of each kind: a text, a progress, an added date, a long text that differs at its end, a removed one, figures. */
const changedCells: ReportedCell[] = [
  {
    subject: { kind: "report" },
    field: "preparedBy",
    values: ["Trần Thị Bình", "Nguyễn Văn An"],
    about: { number: "", title: "", label: "" },
    isFigure: false,
  },
  ...(
    [
      ["progress", "inProgress", "done"],
      ["completedOn", undefined, "2024-03-04"],
      [
        "result",
        "Đã ban hành Kế hoạch kiểm tra công vụ năm 2024 và kiểm tra đột xuất tại 03 đơn vị",
        "Đã ban hành Kế hoạch kiểm tra công vụ năm 2024 và kiểm tra đột xuất tại 05 đơn vị trực thuộc",
      ],
      ["difficulty", "Thiếu biên chế", undefined],
    ] as const
  ).map(([field, ...values]): ReportedCell => ({
    subject: { kind: "task", id: "22@2024-M02" },
    field,
    values,
    about: workTask,
    isFigure: false,
  })),
  {
    subject: { kind: "indicator", id: "I.3.1" },
    field: "numerator",
    values: [1245, 1254],
    about: workIndicator,
    isFigure: false,
  },
];

export const intake: Intake = {
  periodId: "2024-Q1",
  rows: [
    row("BC CCHC quy 1 (1).xls", "refused", undefined, [
      finding("fileXls", { file: "BC CCHC quy 1 (1).xls" }),
    ]),
    row("bao cao TT bao tro.xlsx", "refused", undefined, [
      finding("otherPeriod", { file: "bao cao TT bao tro.xlsx" }, { period: "2023-Q4", expected: "2024-Q1" }),
    ]),
    row("TT Dieu duong.xlsx", "refused", undefined, [
      finding("unitUnknown", { file: "TT Dieu duong.xlsx" }, { unit: "TT Điều dưỡng NCC và thân nhân" }),
    ]),
    ...twice,
    row("BC_TTDVVL.xlsx", "acceptedWithFindings", "Trung tâm Dịch vụ việc làm", planFindings.slice(0, 2)),
    row("BC_AS.xlsx", "acceptedWithFindings", "Phòng LĐTBXH huyện Anh Sơn", planFindings.slice(3, 4)),
    row("BC_CL.xlsx", "acceptedWithFindings", "Phòng LĐTBXH thị xã Cửa Lò", planFindings.slice(5)),
    { ...row("BC_VP.xlsx", "accepted", "Văn phòng Sở"), changes: changedCells },
    row("BC_TT.xlsx", "accepted", "Thanh tra Sở"),
  ],
  conflicts: [
    {
      unit: { id: unitId("Phòng Kế hoạch – Tài chính"), name: "Phòng Kế hoạch – Tài chính" },
      rows: twice,
      differences: changedCells.slice(1, 4),
    },
  ],
  newReports: 4,
  replacedReports: 1,
  unchangedReports: 0,
  missing: units.slice(6, 8).map(({ id, name }) => ({ id, name })),
};
