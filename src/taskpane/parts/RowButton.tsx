import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { rowKeys } from "./listKeys";
import { usePressable } from "./pressable";
import { Sign, type SignKind } from "./Sign";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A row that leads somewhere: sign, name, one line of text, an arrow. `id` is where back returns to. */
export function RowButton({
  id,
  sign,
  name,
  caption,
  strong = false,
  current = false,
  onClick,
}: {
  id: string;
  sign?: SignKind;
  name: string;
  caption?: ReactNode;
  strong?: boolean;
  current?: boolean;
  onClick: () => void;
}) {
  const styles = useStyles();
  const pressable = usePressable();
  return (
    <button
      id={id}
      type="button"
      className={mergeClasses(pressable, styles.row)}
      aria-current={current ? "step" : undefined}
      onClick={onClick}
      {...rowKeys}
    >
      {sign && <Sign kind={sign} />}
      <span className={styles.text}>
        <span className={mergeClasses(styles.name, strong && styles.strong)}>{name}</span>
        {caption && <span className={styles.caption}>{caption}</span>}
      </span>
      <ChevronRight20Regular aria-hidden />
    </button>
  );
}
