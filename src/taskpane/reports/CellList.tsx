import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportedCell } from "../../app/contract";
import { Rows } from "../parts/Rows";
import { useWords, type Words } from "../state/words";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0` },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: { marginTop: tokens.spacingVerticalXXS, paddingLeft: tokens.spacingHorizontalM },
});

function keyOf({ subject }: ReportedCell): string {
  return subject.kind === "report" ? subject.kind : `${subject.kind} ${subject.id}`;
}

/** Cells of the same row of a report stand together. */
function bySubject(cells: readonly ReportedCell[]): ReportedCell[][] {
  const groups = new Map<string, ReportedCell[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  return [...groups.values()];
}

function nameOf({ subject, about: { number, label } }: ReportedCell, t: Words["t"]): string {
  if (subject.kind === "report") return t("cells.report");
  if (subject.kind === "indicator") return t("cells.indicator", { number });
  return label === "" ? t("cells.task", { number }) : t("cells.taskPart", { number, label });
}

export function fieldName({ field, isFigure }: ReportedCell, t: Words["t"]): string {
  return t(isFigure ? "field.figure" : `field.${field}`);
}

/** Cells in which reports differ, by the rows of the report they stand in. */
export function CellList({
  cells,
  children,
}: {
  cells: readonly ReportedCell[];
  children: (cell: ReportedCell) => ReactNode;
}) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Rows items={bySubject(cells)} keyOf={([first], index) => (first ? keyOf(first) : String(index))}>
      {(group) => {
        const [first] = group;
        return (
          first && (
            <div className={styles.row}>
              {nameOf(first, t)}
              {first.about.title !== "" && <span className={styles.caption}>{first.about.title}</span>}
              {group.map((cell) => (
                <div key={cell.field} className={styles.field}>
                  {children(cell)}
                </div>
              ))}
            </div>
          )
        );
      }}
    </Rows>
  );
}
