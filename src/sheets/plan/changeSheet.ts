import type { Change, ChangesSince } from "../../domain/changes/change";
import { changesSince } from "../../domain/changes/changesSince";
import { formatText } from "../../domain/date/format";
import { isPlainDate } from "../../domain/date/plainDate";
import { dateTimeParts } from "../../i18n/format";
import {
  changedFieldWords,
  changeWords,
  progressWords,
  sheetNames,
  statusWords,
  timelinessWords,
} from "../../i18n/vi/sheetWords";
import { stateFormats } from "../conditional";
import type { SheetSpec } from "../model/book";
import type { CellContent } from "../model/cell";
import { code, date, number, text } from "../model/content";
import type { CellStyle } from "../model/style";
import { occurrenceLabel } from "../occurrenceLabel";
import { periodLabel } from "../periodLabel";
import { palette, styles } from "../styles";
import type { Column } from "../table/column";
import { textStyle } from "../table/longText";
import { tableSheet } from "../table/tableSheet";
import { tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Thay đổi. */
export const changeHeadings = {
  unitName: "Đơn vị",
  number: "TT",
  subject: "Nhiệm vụ, chỉ tiêu",
  field: "Nội dung",
  before: "Trước",
  after: "Sau",
  kind: "Thay đổi",
  file: "Tệp",
  sheet: "Trang",
  address: "Ô",
} as const;

/** Stored codes as people read them, by field. */
const wordsOf: Partial<Record<Change["field"], Record<string, string>>> = {
  progress: progressWords,
  status: statusWords,
  timeliness: timelinessWords,
};

type Value = Change["before"];

function contentOf(field: Change["field"], value: Value): CellContent | undefined {
  if (typeof value === "number") return number(value);
  if (field === "completedOn" && value !== undefined && isPlainDate(value)) return date(value);
  return text(value === undefined ? value : (wordsOf[field]?.[value] ?? value));
}

function styleOf(field: Change["field"], value: Value): CellStyle {
  if (typeof value === "number") return styles.figure;
  return field === "completedOn" ? styles.date : textStyle(value);
}

/** Many lines are about the same row: its beginning is enough, and the sheet can be read down. */
const oneLine: CellStyle = { ...styles.text, wrap: false };

function columnsOf(view: PlanView, periodId: string): Column<Change>[] {
  const heading = changeHeadings;
  const occurrence = ({ subject }: Change) =>
    subject.kind === "task" ? view.occurrence(periodId, subject.id) : undefined;
  const numberOf = (change: Change) => {
    const { subject } = change;
    if (subject.kind === "report") return undefined;
    return code(occurrence(change)?.milestoneId ?? subject.id);
  };
  const titleOf = (change: Change) => {
    const { subject } = change;
    if (subject.kind === "report") return undefined;
    if (subject.kind === "indicator") return view.indicator(subject.id)?.title;
    const found = occurrence(change);
    return found && `${occurrenceLabel(found)} – ${view.task(found.taskNumber)?.title ?? ""}`;
  };
  return [
    {
      heading: heading.unitName,
      width: 26,
      style: styles.text,
      value: ({ unitId }) => text(view.unit(unitId)?.name ?? unitId),
    },
    { heading: heading.number, width: 8, style: styles.centre, value: numberOf },
    { heading: heading.subject, width: 42, style: oneLine, value: (change) => text(titleOf(change)) },
    {
      heading: heading.field,
      width: 18,
      style: styles.text,
      value: ({ field }) => text(changedFieldWords[field]),
    },
    {
      heading: heading.before,
      width: 28,
      style: styles.textAsIs,
      styleOf: ({ field, before }) => styleOf(field, before),
      value: ({ field, before }) => contentOf(field, before),
    },
    {
      heading: heading.after,
      width: 28,
      style: styles.textAsIs,
      styleOf: ({ field, after }) => styleOf(field, after),
      value: ({ field, after }) => contentOf(field, after),
    },
    { heading: heading.kind, width: 14, style: styles.centre, value: ({ kind }) => text(changeWords[kind]) },
    { heading: heading.file, width: 28, style: styles.textAsIs, value: ({ place }) => text(place.file) },
    { heading: heading.sheet, width: 11, style: styles.textAsIs, value: ({ place }) => text(place.sheet) },
    { heading: heading.address, width: 8, style: styles.textAsIs, value: ({ place }) => text(place.address) },
  ];
}

/** "Quý I/2024, tổng hợp lúc 10:48 ngày 20/3/2024: 3 báo cáo mới, 1 báo cáo gửi lại; 4 ô thêm, 7 ô sửa, 1 ô bỏ; 2 mốc đổi tình trạng." */
function countLine({ runId, periodId, lines }: ChangesSince, { book }: PlanView): string {
  const count = (kind: Change["kind"]) => lines.filter((line) => line.kind === kind).length;
  const at = book.log.find((entry) => entry.runId === runId)?.at;
  const { time, date: day } = dateTimeParts(at ?? "");
  const when = at === undefined ? "" : `, tổng hợp lúc ${time} ngày ${day}`;
  const reports = `${count("newReport")} báo cáo mới, ${count("replaced")} báo cáo gửi lại`;
  const cells = `${count("added")} ô thêm, ${count("changed")} ô sửa, ${count("removed")} ô bỏ`;
  return `${periodLabel(periodId)}${when}: ${reports}; ${cells}; ${count("follows")} mốc đổi tình trạng.`;
}

const explained =
  "Báo cáo mới ghi một dòng; báo cáo gửi lại ghi từng ô thay đổi. Hoàn tác thì trang này trở về trống. Chỉ đọc.";
const nothing = "Chưa có lần tổng hợp nào để so sánh, hoặc lần gần nhất đã được hoàn tác.";

/** Thay đổi: what the last consolidation changed. Made anew by each run; nothing of it is read back. */
export function changeSheet(view: PlanView): SheetSpec {
  const { book } = view;
  const { lastRun } = book;
  const changes = lastRun && changesSince(lastRun, book, (id) => view.occurrence(lastRun.periodId, id));
  const asOf = `Tình trạng tính theo Ngày tính ${formatText(book.asOf)}.`;
  return tableSheet(
    {
      name: sheetNames.changes,
      table: tables.changes,
      title: "THAY ĐỔI SO VỚI TRƯỚC LẦN TỔNG HỢP GẦN NHẤT",
      notes: changes ? [countLine(changes, view), `${asOf} ${explained}`] : [nothing],
      headingRow: 5,
      columns: columnsOf(view, lastRun?.periodId ?? ""),
      rows: changes?.lines ?? [],
      frozenColumns: 1,
      tabColour: palette.tabResult,
      footer: view.planFooter(sheetNames.changes),
    },
    ({ below }) => ({
      conditionalFormats: [changeHeadings.before, changeHeadings.after].flatMap((heading) =>
        stateFormats(below(heading)),
      ),
    }),
  );
}
