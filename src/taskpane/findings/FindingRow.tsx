import { useState, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/finding/finding";
import { rowKeys } from "../parts/listKeys";
import { usePressable } from "../parts/pressable";
import { Sign } from "../parts/Sign";
import { Caption, Paragraph } from "../parts/text";
import { useWords } from "../state/words";
import { useSentence } from "./useSentence";

const useStyles = makeStyles({
  row: { paddingLeft: tokens.strokeWidthThicker },
  expanded: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    paddingLeft: 0,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  plain: { ":hover": { backgroundColor: "transparent" } },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One finding: sentence and place; opened (`opened`: from the first), what to do about it. Opening goes to the cell. */
export function FindingRow<F extends Finding>({
  finding,
  unitName,
  signed = false,
  opened = false,
  goTo,
  actions,
}: {
  finding: F;
  unitName?: string;
  signed?: boolean;
  opened?: boolean;
  goTo?: ((finding: F) => void) | undefined;
  actions?: ReactNode;
}) {
  const [expanded, setExpanded] = useState(opened);
  const { t, place } = useWords();
  const sentence = useSentence();
  const styles = useStyles();
  const pressable = usePressable();
  const words = sentence(finding);
  const where = [unitName, place(finding)].filter(Boolean).join(" · ");
  const toggle = () => {
    setExpanded(!expanded);
    if (!expanded) goTo?.(finding);
  };
  return (
    <div className={mergeClasses(styles.row, expanded && styles.expanded)}>
      <button
        type="button"
        className={mergeClasses(pressable, styles.button, expanded && styles.plain)}
        aria-expanded={expanded}
        onClick={toggle}
        {...rowKeys}
      >
        {signed && <Sign kind={finding.severity} />}
        <span className={styles.text}>
          {words.wrong}
          {where && <span className={styles.caption}>{where}</span>}
        </span>
      </button>
      {expanded && (
        <div className={styles.detail}>
          <Paragraph>
            <strong>{t("find.fix")}</strong> {words.remedy}.
          </Paragraph>
          {finding.received !== undefined && (
            <Caption>{t("find.received", { value: finding.received })}</Caption>
          )}
          {finding.place.file && <Caption>{t("find.file", { file: finding.place.file })}</Caption>}
          {finding.received !== undefined && !finding.taken && <Caption>{t("find.notTaken")}</Caption>}
          {(goTo || actions) && (
            <div className={styles.actions}>
              {goTo && (
                <Button appearance="primary" size="small" onClick={() => goTo(finding)}>
                  {t("act.goto")}
                </Button>
              )}
              {actions}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
