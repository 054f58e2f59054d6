import type { FindingCode } from "../../domain/finding/codes";
import type { UnitWork } from "../../domain/plan/unitWork";
import type { Unit } from "../../domain/units/unit";
import { text } from "../../sheets/model/content";
import type { Moment, UnitAnswers } from "./answers";
import { goodAnswers } from "./goodAnswers";
import { plantDefects, type PlantedDefect } from "./plantDefects";

/** A file that holds no report of the period, why, and what must be found of it. */
export interface Misfit {
  file: string;
  kind: "otherPlan" | "otherPeriod" | "text" | "oldExcel";
  unit: Unit;
  code: FindingCode;
}

/** What an office finds in its mail at the end of a period. */
export interface SampleReports {
  /** One per unit that sent a report. */
  reports: UnitAnswers[];
  planted: PlantedDefect[];
  /** The same bytes once more under another name. */
  copy: { file: string; of: string };
  /** A second, different report of a unit that is among `reports`. */
  rival: UnitAnswers;
  /** Each is of a unit that is in `missing`. */
  misfits: Misfit[];
  /** Units without a report, whether they sent nothing or a file that is none. */
  missing: Unit[];
}

/** By name, so that the sample tells the same story for every seed. */
const withoutReport: Record<string, Misfit["kind"] | "nothing"> = {
  "Trung tâm Bảo trợ xã hội": "oldExcel",
  "Trung tâm Điều dưỡng Người có công": "nothing",
  "Phòng LĐTBXH huyện Con Cuông": "otherPlan",
  "Phòng LĐTBXH huyện Kỳ Sơn": "otherPeriod",
  "Phòng LĐTBXH huyện Tương Dương": "text",
};
const sendsTwice = "Trung tâm Dịch vụ việc làm";

const codeOf: Record<Misfit["kind"], FindingCode> = {
  otherPlan: "otherPlan",
  otherPeriod: "otherPeriod",
  text: "fileNotExcel",
  oldExcel: "fileXls",
};

/** The whole sample of one period: 37 of 42 reports, spoiled in known places, and the files around them. Undefined without the sample units. */
export function sampleReports(
  seed: number,
  work: readonly UnitWork[],
  moment: Moment,
): SampleReports | undefined {
  const missing = work.map(({ unit }) => unit).filter(({ name }) => Object.hasOwn(withoutReport, name));
  const sending = work.filter(({ unit }) => !missing.includes(unit));
  const { answers, planted } = plantDefects(seed, goodAnswers(seed, sending, moment), moment);
  const first = answers.find(({ unit }) => unit.name === sendsTwice);
  const copied = answers.find(({ unit }) => unit.name !== sendsTwice);
  if (!first || !copied) return undefined;
  const misfits = missing.flatMap((unit): Misfit[] => {
    const kind = withoutReport[unit.name] ?? "nothing";
    return kind === "nothing" ? [] : [{ file: `${unit.id}_gui-nham.xlsx`, kind, unit, code: codeOf[kind] }];
  });
  return {
    reports: answers,
    planted,
    copy: { file: copied.file.replace(/\.xlsx$/, " (1).xlsx"), of: copied.file },
    rival: {
      ...first,
      file: first.file.replace(/\.xlsx$/, "_sua.xlsx"),
      contact: { ...first.contact, preparedBy: text("Đầu mối mới (ví dụ)") },
    },
    misfits,
    missing,
  };
}
