import type { Indicator } from "../../domain/plan/plan";
import { progressWords, sheetNames } from "../../i18n/vi/sheetWords";
import { stateFormats } from "../conditional";
import { columnOf, quoted, thisRow } from "../formulaText";
import type { SheetSpec } from "../model/book";
import { date, formula, number, text } from "../model/content";
import type { CellStyle } from "../model/style";
import { asInput, inputStyles, palette, styles } from "../styles";
import type { Column } from "../table/column";
import { tableSheet } from "../table/tableSheet";
import { targetFormula } from "../targetFormula";
import { targetLabel } from "../targetLabel";
import { figureRule, lengthRule } from "../validation";
import { indicatorRowHeadings as rowHeading } from "./indicatorRowSheet";
import { names, tables } from "./names";
import type { PlanView } from "./planView";

/** Headings of Chỉ tiêu; the hidden ones hold what the shown label was made from. */
export const indicatorHeadings = {
  id: "TT",
  title: "Chỉ tiêu",
  label: "Mức",
  unit: "Đơn vị tính",
  numerator: "✎ Tử số là",
  denominator: "✎ Mẫu số là",
  way: "Cách tổng hợp",
  baseline: "✎ Kỳ gốc",
  reportedBy: "✎ Nhóm đơn vị báo cáo",
  sumNumerator: "Tổng tử số",
  sumDenominator: "Tổng mẫu số",
  result: "Kết quả",
  state: "So với mức",
  place: "Nơi ghi",
  kind: "Loại",
  aggregation: "Mã cách tổng hợp",
  comparator: "Phép so",
  value: "Giá trị mức",
  upTo: "Đến mức",
  baselineText: "So với kỳ",
  due: "Hạn của mức",
  targetText: "Nguyên văn mức",
  frequency: "Tần suất",
  task: "Nhiệm vụ",
} as const;

const wayWords: Record<Indicator["aggregation"], string> = {
  ratio: "Cộng tử số, cộng mẫu số",
  sum: "Cộng số liệu",
  office: "Văn phòng nhập",
  none: "Không cộng",
};

const isRatio = ({ aggregation }: Indicator) => aggregation === "ratio";
const resultStyle = (indicator: Indicator): CellStyle => (isRatio(indicator) ? styles.ratio : styles.figure);

/** Criteria that pick the rows of this indicator in the chosen period that hold figures. */
function criteria(indicator: Indicator): string {
  const where = (heading: string, criterion: string) =>
    `${columnOf(tables.indicatorRows, heading)},${criterion}`;
  const parts = [
    where(rowHeading.period, names.period),
    where(rowHeading.indicator, thisRow(indicatorHeadings.id)),
    where(rowHeading.status, quoted(`<>${progressWords.notApplicable}`)),
    where(rowHeading.numerator, quoted(">=0")),
  ];
  if (isRatio(indicator)) parts.push(where(rowHeading.denominator, quoted(">=0")));
  return parts.join(",");
}

function sumOf(indicator: Indicator, heading: string): string {
  const found = criteria(indicator);
  return `IF(COUNTIFS(${found})=0,"",SUMIFS(${columnOf(tables.indicatorRows, heading)},${found}))`;
}

/** Σ numerator / Σ denominator, a sum, or what the office entered where all rows agree. */
function resultOf(indicator: Indicator): string {
  const numerator = thisRow(indicatorHeadings.sumNumerator);
  switch (indicator.aggregation) {
    case "ratio":
      return `IFERROR(${numerator}/${thisRow(indicatorHeadings.sumDenominator)},"")`;
    case "sum":
      return `IF(ISNUMBER(${numerator}),${numerator},"")`;
    case "office": {
      const found = criteria(indicator);
      const mean = `${numerator}/COUNTIFS(${found})`;
      const agreeing = `COUNTIFS(${found},${columnOf(tables.indicatorRows, rowHeading.numerator)},${mean})`;
      return `IF(ISNUMBER(${numerator}),IF(${agreeing}=COUNTIFS(${found}),${mean},""),"")`;
    }
    case "none":
      return '""';
  }
}

const adds = ({ aggregation }: Indicator) => aggregation !== "none";

const hidden = (
  heading: string,
  value: Column<Indicator>["value"],
  style: CellStyle = styles.text,
): Column<Indicator> => ({ heading, width: 12, hidden: true, style, value });

const columns: Column<Indicator>[] = [
  { heading: indicatorHeadings.id, width: 8, style: styles.centre, value: ({ id }) => text(id) },
  { heading: indicatorHeadings.title, width: 52, style: styles.text, value: ({ title }) => text(title) },
  {
    heading: indicatorHeadings.label,
    width: 10,
    style: styles.centre,
    value: ({ target }) => text(targetLabel(target)),
  },
  {
    heading: indicatorHeadings.unit,
    width: 9,
    style: styles.centre,
    value: ({ target }) => text(target?.unit),
  },
  {
    heading: indicatorHeadings.numerator,
    width: 30,
    style: inputStyles.text,
    value: ({ numeratorLabel }) => text(numeratorLabel),
  },
  {
    heading: indicatorHeadings.denominator,
    width: 30,
    style: inputStyles.text,
    value: ({ denominatorLabel }) => text(denominatorLabel),
  },
  {
    heading: indicatorHeadings.way,
    width: 14,
    style: styles.text,
    value: ({ aggregation }) => text(wayWords[aggregation]),
  },
  {
    heading: indicatorHeadings.baseline,
    width: 11,
    style: inputStyles.figure,
    styleOf: (indicator) => asInput(resultStyle(indicator)),
    value: ({ baselineValue }) => number(baselineValue),
  },
  {
    heading: indicatorHeadings.reportedBy,
    width: 24,
    style: inputStyles.text,
    value: ({ reportedBy }) => text(reportedBy),
  },
  {
    heading: indicatorHeadings.sumNumerator,
    width: 10,
    style: styles.figure,
    value: (indicator) => formula(adds(indicator) ? sumOf(indicator, rowHeading.numerator) : '""'),
  },
  {
    heading: indicatorHeadings.sumDenominator,
    width: 10,
    style: styles.figure,
    value: (indicator) => formula(isRatio(indicator) ? sumOf(indicator, rowHeading.denominator) : '""'),
  },
  {
    heading: indicatorHeadings.result,
    width: 10,
    style: styles.figure,
    styleOf: resultStyle,
    value: (indicator) => formula(resultOf(indicator)),
  },
  {
    heading: indicatorHeadings.state,
    width: 13,
    style: styles.centre,
    value: (indicator) =>
      formula(
        targetFormula(indicator, thisRow(indicatorHeadings.result), thisRow(indicatorHeadings.baseline)),
      ),
  },
  hidden(indicatorHeadings.place, ({ place }) => text(place)),
  hidden(indicatorHeadings.kind, ({ kind }) => text(kind)),
  hidden(indicatorHeadings.aggregation, ({ aggregation }) => text(aggregation)),
  hidden(indicatorHeadings.comparator, ({ target }) => text(target?.comparator)),
  hidden(indicatorHeadings.value, ({ target }) => number(target?.value), styles.figure),
  hidden(indicatorHeadings.upTo, ({ target }) => number(target?.upTo), styles.figure),
  hidden(indicatorHeadings.baselineText, ({ target }) => text(target?.baseline)),
  hidden(indicatorHeadings.due, ({ target }) => date(target?.due), styles.date),
  hidden(indicatorHeadings.targetText, ({ target }) => text(target?.text)),
  hidden(indicatorHeadings.frequency, ({ frequency }) => text(frequency)),
  hidden(indicatorHeadings.task, ({ taskNumber }) => text(taskNumber)),
];

/** Chỉ tiêu: what is measured and how units' figures stand against it in the chosen period. */
export function indicatorSheet(view: PlanView): SheetSpec {
  const { plan } = view.book;
  return tableSheet(
    {
      name: sheetNames.indicators,
      table: tables.indicators,
      title: "CHỈ TIÊU",
      notes: [
        plan.title,
        "Kết quả tính theo kỳ báo cáo chọn ở trang Tổng hợp. Để trống Nhóm đơn vị báo cáo: mọi đơn vị phải báo cáo.",
      ],
      headingRow: 5,
      columns,
      rows: plan.indicators,
      frozenColumns: 2,
      tabColour: palette.tabInput,
      footer: view.footer(sheetNames.indicators),
    },
    ({ below }) => ({
      validations: [
        lengthRule(below(indicatorHeadings.numerator), 250),
        lengthRule(below(indicatorHeadings.denominator), 250),
        figureRule(
          below(indicatorHeadings.baseline),
          "Giá trị của kỳ so sánh. Tỷ lệ nhập dạng phần trăm, ví dụ 90%.",
        ),
      ],
      conditionalFormats: stateFormats(below(indicatorHeadings.state)),
    }),
  );
}
