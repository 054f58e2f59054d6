import {
  groupIds,
  noEvidence,
  type Criterion,
  type ScoreLine,
  type Scoring,
} from "../../domain/scoring/scoring";
import { leavesBelow } from "../../domain/scoring/totals";
import { scoringKinds, scoringWords } from "../../i18n/vi/scoringWords";
import type { Cell } from "../model/cell";
import { code, formula, number, text } from "../model/content";
import type { CellStyle } from "../model/style";
import { asInput, formats, inputStyles, palette, styles } from "../styles";
import { groupCheck, linesSum, scoreCheck, shareFormula } from "./scoreFormulas";
import { headingRow } from "./scoringColumns";

type Line = Omit<ScoreLine, "criterionId">;

const blankLine: Line = { evidence: noEvidence, note: "" };
const points: CellStyle = { ...styles.figure, numberFormat: "General" };
const share: CellStyle = { ...styles.figure, numberFormat: formats.ratio };
const wrappedGroup: CellStyle = { ...styles.group, border: styles.text.border, vertical: "top", wrap: true };

/** Fields are grey, groups below them only bold. */
function groupStyle(style: CellStyle, isField: boolean): CellStyle {
  const { border } = wrappedGroup;
  const looks: CellStyle = { ...style, border: border ?? {}, bold: true };
  return isField ? { ...looks, fill: palette.group } : looks;
}

interface Sums {
  /** 1-based rows among which its lines stand. */
  from: number;
  to: number;
}

function sumRow(
  head: readonly [number: Cell["content"], title: string, rule: string | undefined],
  row: number,
  { from, to }: Sums,
  isField: boolean,
): Cell[] {
  const look = (style: CellStyle) => groupStyle(style, isField);
  const blank: Cell = { style: look(styles.text) };
  const [numberContent, title, rule] = head;
  return [
    { content: numberContent, style: look(styles.centre) },
    { content: text(title), style: look(styles.text) },
    { content: text(rule), style: { ...look(styles.text), bold: false } },
    { content: formula(linesSum("D", from, to, { above: true })), style: look(points) },
    { content: formula(linesSum("E", from, to)), style: look(points) },
    { content: formula(shareFormula(row)), style: look(share) },
    blank,
    blank,
    blank,
    blank,
    { content: formula(groupCheck(from, to)), style: look(styles.text) },
  ];
}

function inputs({ selfScore, unread, evidence, note }: Line): Cell[] {
  const field = (value: string): Cell => ({ content: text(value), style: inputStyles.text });
  return [
    { content: number(selfScore) ?? text(unread), style: asInput(points) },
    { style: share },
    field(evidence.document),
    field(evidence.section),
    field(evidence.page),
    field(note),
  ];
}

function lineRow(criterion: Criterion, line: Line, row: number): Cell[] {
  const entered = inputs(line);
  entered[1] = { content: formula(shareFormula(row)), style: share };
  return [
    { content: code(criterion.number), style: styles.centre },
    { content: text(criterion.title), style: styles.text },
    { content: text(criterion.rule), style: styles.quietText },
    { content: number(criterion.maximum), style: points },
    ...entered,
    { content: formula(scoreCheck(row)), style: styles.text },
  ];
}

/** Mã, Mã cha, Loại, Điểm tối đa của nhóm. */
function hidden(id: string, parent: string | undefined, kind: string, maximum?: number): Cell[] {
  return [text(id), text(parent), text(kind), number(maximum)].map((content) => ({ content }));
}

/** The rows below the headings: the table with its groups' sums, the total, then lines that have no criterion any more. */
export function scoringRows({ criteria, lines, retired }: Scoring): Cell[][] {
  const groups = groupIds(criteria);
  const below = leavesBelow(criteria);
  const entered = new Map<string, Line>(lines.map((line) => [line.criterionId, line]));
  const first = headingRow + 1;
  const rowOf = new Map(criteria.map(({ id }, at) => [id, first + at]));
  const table = criteria.map((criterion, at): Cell[] => {
    const { id, parent, title, rule, maximum } = criterion;
    const row = first + at;
    if (!groups.has(id))
      return [
        ...lineRow(criterion, entered.get(id) ?? blankLine, row),
        ...hidden(id, parent, scoringKinds.leaf),
      ];
    const last = rowOf.get(below.get(id)?.at(-1)?.id ?? "") ?? row + 1;
    const sums = { from: row + 1, to: last };
    const cells = sumRow([code(criterion.number), title, rule], row, sums, parent === undefined);
    return [...cells, ...hidden(id, parent, scoringKinds.group, maximum)];
  });
  const end = first + criteria.length;
  const total = sumRow([undefined, scoringWords.total, undefined], end, { from: first, to: end - 1 }, true);
  return [...table, [...total, ...hidden("", undefined, scoringKinds.total)], ...retiredRows(retired)];
}

function retiredRows(retired: Scoring["retired"]): Cell[][] {
  if (retired.length === 0) return [];
  const head: Cell[] = Array.from({ length: 11 }, () => ({ style: styles.subtitle }));
  head[1] = { content: text(scoringWords.retired), style: styles.subtitle };
  return [
    [...head, ...hidden("", undefined, scoringKinds.retiredHead)],
    ...retired.map(({ criterion, line }) => [
      { content: code(criterion.number), style: styles.centre },
      { content: text(criterion.title), style: styles.quietText },
      { style: styles.text },
      { content: number(criterion.maximum), style: points },
      ...inputs(line),
      { style: styles.text },
      ...hidden(line.criterionId, undefined, scoringKinds.retired),
    ]),
  ];
}
