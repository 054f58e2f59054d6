import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { usePressable } from "../parts/pressable";
import { rowKeys } from "../parts/listKeys";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  inside: { paddingLeft: tokens.spacingHorizontalM },
});

/** A line that opens what stands behind it; closed at first. `isRow`: one of a list, through which the arrow keys move. */
export function Unfold({
  name,
  caption,
  isRow = false,
  children,
}: {
  name: string;
  caption?: string;
  isRow?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const pressable = usePressable();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={mergeClasses(pressable, styles.button)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...(isRow ? rowKeys : {})}
      >
        <span className={styles.name}>
          {name}
          {caption !== undefined && <span className={styles.caption}>{caption}</span>}
        </span>
        {open ? <ChevronDown20Regular aria-hidden /> : <ChevronRight20Regular aria-hidden />}
      </button>
      <div id={id} hidden={!open} className={styles.inside}>
        {open && children}
      </div>
    </>
  );
}
