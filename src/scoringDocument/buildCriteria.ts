import type { Finding } from "../domain/finding/finding";
import { finding } from "../domain/finding/make";
import { pointsOf } from "../domain/scoring/points";
import { fold } from "../domain/text";
import { CriteriaTree, type PlacedCriterion } from "./criteriaTree";
import { looseKind } from "./looseRows";
import { isCapitals, isCondition, numberedRow, type NumberedRow } from "./rowNumber";
import { remarksOf, type CriteriaTable, type SourceRow } from "./sourceRows";

/** The criteria of one table, in order. */
export interface BuiltCriteria {
  placed: PlacedCriterion[];
  /** Rows that say how points are given, by the id of the criterion they belong to. */
  ruleRows: Map<string, SourceRow[]>;
  printedTotal?: number;
  /** The row "Tổng cộng". */
  total?: SourceRow;
  findings: Finding[];
}

const total = /^(?:tong (?:cong|diem|so diem)\b.*|tong|cong)$/;

/** Places every row of a table: as a criterion, as how a criterion's points are given, as the total, or as a finding. */
export function buildCriteria({ rows, headingsRepeated }: CriteriaTable): BuiltCriteria {
  const tree = new CriteriaTree();
  const built: BuiltCriteria = { placed: tree.placed, ruleRows: new Map(), findings: tree.findings };
  if (headingsRepeated > 0) built.findings.push(finding("headerRepeated", {}, { count: headingsRepeated }));
  let loose: NumberedRow[] = [];
  const settle = () => {
    placeLoose(loose, tree, built);
    loose = [];
  };
  for (const row of rows.map(numberedRow)) {
    const isTotal = row.form === undefined && total.test(fold(row.title));
    if (isTotal) {
      if (built.total) built.findings.push(leftRow(built.total));
      built.total = row.row;
      continue;
    }
    if (row.row.column !== undefined && (row.form !== undefined || !isCondition(row.title))) {
      settle();
      tree.addInColumn(row, row.row.column);
    } else if (row.form) {
      settle();
      tree.add({ ...row, form: row.form });
    } else if (row.unread !== undefined) {
      settle();
      tree.addUnnumbered(row, tree.beside());
    } else if (isCapitals(row.title)) {
      settle();
      tree.addUnnumbered(row, undefined);
    } else loose.push(row);
  }
  settle();
  readTotal(built);
  for (const { criterion, row } of tree.placed) addRule(criterion, row.more);
  return built;
}

/** Rows without number behind the last criterion. */
function placeLoose(rows: readonly NumberedRow[], tree: CriteriaTree, built: BuiltCriteria): void {
  if (rows.length === 0) return;
  const owner = tree.last()?.criterion;
  if (!owner) {
    built.findings.push(...rows.map(({ row }) => leftRow(row)));
    return;
  }
  const kind = looseKind(rows, owner.maximum);
  if (kind === "parts") for (const row of rows) tree.addUnnumbered(row, owner.id);
  else {
    built.ruleRows.set(
      owner.id,
      rows.map(({ row }) => row),
    );
    for (const { row, title, lines } of rows) {
      const points = withPoints(title, row.points);
      addRule(owner, [points, ...lines, ...row.more]);
      if (kind === "unsure" && row.points !== "")
        built.findings.push(finding("ruleUnsure", {}, { ...row.place, text: points }));
    }
  }
}

/** A row that is quoted, for it has no place. */
function leftRow(row: SourceRow): Finding {
  const { number, title, points, selfScore, place } = row;
  const said = [number, withPoints(title, points), selfScore, ...remarksOf(row)];
  return finding("criterionRowLeft", {}, { ...place, text: said.filter((text) => text !== "").join(" · ") });
}

/** The last row "Tổng cộng" counts; those before it are subtotals. */
function readTotal(built: BuiltCriteria): void {
  const { total: row } = built;
  if (!row) return;
  const printed = pointsOf(row.points);
  if (printed !== undefined) built.printedTotal = printed;
  if ((printed === undefined && row.points !== "") || remarksOf(row).length > 0)
    built.findings.push(leftRow(row));
}

/** "Ban hành: 1,5". Excel's numbers come with a point. */
function withPoints(title: string, points: string): string {
  const printed = points.replace(/^([-−]?\d+)\.(\d{1,2})$/, "$1,$2");
  return printed === "" || title.endsWith(`: ${printed}`) ? title : `${title}: ${printed}`;
}

function addRule(criterion: PlacedCriterion["criterion"], lines: readonly string[]): void {
  const rule = [criterion.rule ?? "", ...lines].filter((line) => line !== "").join("\n");
  if (rule !== "") criterion.rule = rule;
}
