import type { PlainDate } from "../../domain/date/plainDate";
import { periodById } from "../../domain/periods/periodById";
import { occurrenceContext } from "../../domain/plan/occurrenceContext";
import type { Task } from "../../domain/plan/plan";
import type { SettledDate } from "../../domain/plan/planBook";
import { milestoneId, occurrencesOf } from "../../domain/schedule/occurrences";
import type { Frequency, Milestone, Schedule } from "../../domain/schedule/schedule";
import { sheetNames } from "../../i18n/vi/sheetWords";
import type { SheetSpec } from "../model/book";
import { code, date, text } from "../model/content";
import { onOwnLines } from "../listText";
import { inputStyles, palette, styles } from "../styles";
import type { Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { dateRule } from "../validation";
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

function wayOf(schedule: Schedule): string {
  return schedule.kind === "every" ? frequencyWords[schedule.period] : wayWords[schedule.kind];
}

/** Dates as the plan and the event give them; what the office settled stands in its own column. */
function rowsOf({ book }: PlanView): MilestoneRow[] {
  const { plan, settings, settled } = book;
  const events = Object.fromEntries(
    Object.entries(settled).map(([id, { event }]) => [id, event ? { event } : {}]),
  );
  const year = periodById(`${plan.year}-Y`, settings);
  const context = { ...occurrenceContext(book), settled: events };
  const computed = year ? occurrencesOf(plan.tasks, context, { ...year, to: "9999-12-31" }) : [];
  const dates = new Map(computed.filter(({ kind }) => kind !== "every").map((one) => [one.milestoneId, one]));
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
    value: ({ settled }) => date(settled.due),
  },
  {
    heading: milestoneHeadings.event,
    width: 12,
    style: inputStyles.date,
    value: ({ settled }) => date(settled.event),
  },
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
        "Hạn do Văn phòng nhập thay hạn tính từ kế hoạch. Mốc sau sự kiện có hạn khi nhập ngày sự kiện.",
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
        dateRule(below(milestoneHeadings.settledDue), plan.year, { from: -1, to: 10 }),
        dateRule(below(milestoneHeadings.event), plan.year, { from: -5, to: 10 }),
      ],
    }),
  );
}
