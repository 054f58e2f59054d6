import type { PlainDate } from "../../domain/date/plainDate";
import { periodById } from "../../domain/periods/periodById";
import { occurrenceContext } from "../../domain/plan/occurrenceContext";
import type { Task } from "../../domain/plan/plan";
import type { SettledDate } from "../../domain/plan/planBook";
import { milestoneId, occurrencesOf } from "../../domain/schedule/occurrences";
import type { Frequency, Milestone, Schedule } from "../../domain/schedule/schedule";
import { noDeadlineWord, sheetNames, timelinessWords } from "../../i18n/vi/sheetWords";
import { stateFormats } from "../conditional";
import { quoted, thisRow } from "../formulaText";
import type { SheetSpec } from "../model/book";
import { code, date, text } from "../model/content";
import { onOwnLines } from "../listText";
import { inputStyles, palette, styles } from "../styles";
import { computed, type Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { dateOrWordRule, dateRule } from "../validation";
import { tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Mốc thực hiện that are read back. */
export const milestoneHeadings = {
  id: "Mã",
  task: "TT",
  title: "Nhiệm vụ",
  text: "Mốc theo kế hoạch",
  way: "Cách tính hạn",
  from: "Từ ngày",
  due: "Hạn",
  settledDue: "✎ Hạn do Văn phòng nhập",
  event: "✎ Ngày sự kiện",
  lead: "Đơn vị chủ trì",
} as const;

/** A column of formulas, not read back: what the office still has to enter. */
const toConfirm = "Cần xác nhận";

interface MilestoneRow {
  id: string;
  task: Task;
  milestone: Milestone;
  from?: PlainDate;
  due?: PlainDate;
  settled: SettledDate;
}

const frequencyWords: Record<Frequency, string> = {
  day: "Hằng ngày",
  week: "Hằng tuần",
  month: "Định kỳ tháng",
  quarter: "Định kỳ quý",
  half: "Định kỳ 6 tháng",
  nineMonths: "Định kỳ 9 tháng",
  year: "Định kỳ năm",
  "plan-cycle": "Định kỳ theo kế hoạch",
};

const wayWords: Record<Exclude<Schedule["kind"], "every">, string> = {
  window: "Một lần",
  after: "Sau sự kiện",
  continuous: "Thường xuyên",
  onDemand: "Theo yêu cầu",
  external: "Theo văn bản khác",
  unreadable: "Không đọc được",
};

/** With the days counted from its event, a milestone's due day follows from one date ("Sau sự kiện 05 ngày làm việc"). */
function wayOf(schedule: Schedule): string {
  if (schedule.kind === "every") return frequencyWords[schedule.period];
  const word = wayWords[schedule.kind];
  if (schedule.kind !== "after" || schedule.days === undefined) return word;
  const days = String(schedule.days).padStart(2, "0");
  return `${word} ${days} ${schedule.workingDays === true ? "ngày làm việc" : "ngày"}`;
}

/** What the office still has to enter, live: filtering this column lists all of it. The same rule as `awaitedBy`. */
function toConfirmFormula(): string {
  const way = thisRow(milestoneHeadings.way);
  const isBlank = (heading: string) => `LEN(${thisRow(heading)})=0`;
  const [event, needed] = [quoted(timelinessWords.awaitingEvent), quoted(timelinessWords.needsDate)];
  const isAfter = `LEFT(${way},${wayWords.after.length})=${quoted(wayWords.after)}`;
  const begun = `IF(${way}=${quoted(wayWords.after)},${needed},"")`;
  const after = `IF(${isBlank(milestoneHeadings.event)},${event},${begun})`;
  const elsewhere = `OR(${way}=${quoted(wayWords.external)},${way}=${quoted(wayWords.unreadable)})`;
  const open = `IF(${isAfter},${after},IF(${elsewhere},${needed},""))`;
  return `IF(${isBlank(milestoneHeadings.settledDue)},${open},"")`;
}

/** Dates as the plan and the event give them; what the office settled stands in its own column. */
function rowsOf({ book }: PlanView): MilestoneRow[] {
  const { plan, settings, settled } = book;
  const events = Object.fromEntries(
    Object.entries(settled).map(([id, { event }]) => [id, event ? { event } : {}]),
  );
  const year = periodById(`${plan.year}-Y`, settings);
  const context = { ...occurrenceContext(book), settled: events };
  const occurring = year ? occurrencesOf(plan.tasks, context, { ...year, to: "9999-12-31" }) : [];
  const dates = new Map(
    occurring.filter(({ kind }) => kind !== "every").map((one) => [one.milestoneId, one]),
  );
  return plan.tasks.flatMap((task) =>
    task.milestones.map((milestone, index) => {
      const id = milestoneId(task.number, index, task.milestones.length);
      const { from, due } = dates.get(id) ?? {};
      return { id, task, milestone, from, due, settled: settled[id] ?? {} };
    }),
  );
}

const columns: Column<MilestoneRow>[] = [
  { heading: milestoneHeadings.id, width: 8, style: styles.centre, value: ({ id }) => code(id) },
  { heading: milestoneHeadings.task, width: 6, style: styles.centre, value: ({ task }) => code(task.number) },
  { heading: milestoneHeadings.title, width: 40, style: styles.text, value: ({ task }) => text(task.title) },
  {
    heading: milestoneHeadings.text,
    width: 24,
    style: styles.text,
    value: ({ milestone }) => text(milestone.text),
  },
  {
    heading: milestoneHeadings.way,
    width: 18,
    style: styles.centre,
    value: ({ milestone }) => text(wayOf(milestone.schedule)),
  },
  { heading: milestoneHeadings.from, width: 11, style: styles.date, value: ({ from }) => date(from) },
  { heading: milestoneHeadings.due, width: 11, style: styles.date, value: ({ due }) => date(due) },
  {
    heading: milestoneHeadings.settledDue,
    width: 13,
    style: inputStyles.date,
    value: ({ settled }) =>
      date(settled.due) ?? text(settled.noDeadline === true ? noDeadlineWord : settled.unread?.due),
  },
  {
    heading: milestoneHeadings.event,
    width: 12,
    style: inputStyles.date,
    value: ({ settled }) => date(settled.event) ?? text(settled.unread?.event),
  },
  computed(toConfirm, 15, styles.centre, toConfirmFormula()),
  {
    heading: milestoneHeadings.lead,
    width: 30,
    style: styles.text,
    value: ({ task }) => text(onOwnLines(task.leadText)),
  },
];

/** Mốc thực hiện: every milestone with how its due date comes about, and the dates the office settles. */
export function milestoneSheet(view: PlanView): SheetSpec {
  const { plan } = view.book;
  return tableSheet(
    {
      name: sheetNames.milestones,
      table: tables.milestones,
      title: "MỐC THỰC HIỆN",
      notes: [
        plan.title,
        `Hạn do Văn phòng nhập thay hạn tính từ kế hoạch; mốc không có hạn thì ghi “${noDeadlineWord}”. Mốc sau sự kiện có hạn khi nhập ngày sự kiện.`,
        `Lọc cột ${toConfirm} để thấy các mốc còn chờ ngày.`,
      ],
      headingRow: 5,
      columns,
      rows: rowsOf(view),
      frozenColumns: 3,
      tabColour: palette.tabInput,
      footer: view.planFooter(sheetNames.milestones),
    },
    ({ below }) => ({
      validations: [
        dateOrWordRule(below(milestoneHeadings.settledDue), plan.year, {
          from: -1,
          to: 10,
          word: noDeadlineWord,
        }),
        dateRule(below(milestoneHeadings.event), plan.year, { from: -5, to: 10 }),
      ],
      conditionalFormats: stateFormats(below(toConfirm)),
    }),
  );
}
