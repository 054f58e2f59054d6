import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { IntakeRow } from "../../app/contract";
import type { Translate } from "../../i18n/translate";
import { FindingList } from "../findings/FindingList";
import { useSentence } from "../findings/useSentence";
import { rowKeys } from "../parts/listKeys";
import { usePressable } from "../parts/pressable";
import { Sign } from "../parts/Sign";
import { countWords } from "../state/countWords";
import { worstOf } from "../state/findingsOf";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";
import { ChooseUnit } from "./ChooseUnit";
import { selfCheckWords } from "./selfCheckWords";
import { unknownUnit } from "./unknownUnit";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start" },
  main: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  see: { flexShrink: 0, whiteSpace: "nowrap" },
  choice: { paddingBottom: tokens.spacingVerticalS },
  inside: { paddingLeft: tokens.spacingHorizontalXL },
});

function captionOf(row: IntakeRow, t: Translate, sentence: ReturnType<typeof useSentence>): string {
  const [first] = row.findings;
  if (row.state === "refused" && first) {
    const { wrong, fix } = sentence(first);
    return `${wrong}. ${fix}.`;
  }
  if (row.state !== "acceptedWithFindings") {
    return t("file.cells", { tasks: row.taskCells, indicators: row.indicatorCells });
  }
  return countWords(row.findings, t);
}

/** One file: its unit (or its name), and in one line why and what to do. Findings open below it. */
export function IntakeRowView({
  row,
  onRemove,
  onUnit,
}: {
  row: IntakeRow;
  onRemove: (row: IntakeRow) => void;
  onUnit: (name: string, unitId: string) => void;
}) {
  const { t } = useWords();
  const sentence = useSentence();
  const styles = useStyles();
  const pressable = usePressable();
  const [expanded, setExpanded] = useState(false);
  const { unitList } = usePlanHome();
  const stranger = unknownUnit(row, unitList.units);
  const name = row.unit?.name ?? row.file;
  const opens = row.state === "acceptedWithFindings";
  const content = (
    <>
      {row.state !== "refused" && <Sign kind={opens ? worstOf(row.findings) : "ok"} />}
      <span className={styles.text}>
        {name}
        <span className={styles.caption}>{captionOf(row, t, sentence)}</span>
        {row.selfCheck && <span className={styles.caption}>{selfCheckWords(row.selfCheck, t)}</span>}
        {row.broughtBy !== undefined && (
          <span className={styles.caption}>{t("file.broughtBy", { file: row.broughtBy })}</span>
        )}
      </span>
    </>
  );
  return (
    <>
      <div className={styles.line}>
        {opens ? (
          <button
            type="button"
            className={mergeClasses(pressable, styles.main)}
            aria-expanded={expanded}
            onClick={() => setExpanded(!expanded)}
            {...rowKeys}
          >
            {content}
            <span className={mergeClasses(styles.caption, styles.see)}>{t("act.see")}</span>
          </button>
        ) : (
          <div className={styles.main}>{content}</div>
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          title={t("file.remove")}
          aria-label={t("file.removeNamed", { name: row.broughtBy ?? row.file })}
          onClick={() => onRemove(row)}
        />
      </div>
      {stranger !== undefined && (
        <div className={styles.choice}>
          <ChooseUnit name={stranger} list={unitList} onChoose={(unitId) => onUnit(stranger, unitId)} />
        </div>
      )}
      {expanded && (
        <div className={styles.inside}>
          <FindingList findings={row.findings} signed />
        </div>
      )}
    </>
  );
}
