import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { useWords } from "../state/words";
import { usePressable } from "./pressable";
import { Sign, type SignKind } from "./Sign";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", lineHeight: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** A group that opens and closes: `h2` with a button, "Phải sửa (3)". */
export function Section({
  title,
  count,
  sign,
  open: openAtFirst = true,
  children,
}: {
  title: string;
  count?: number;
  sign?: SignKind;
  open?: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(openAtFirst);
  const { t } = useWords();
  const styles = useStyles();
  const pressable = usePressable();
  const id = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(pressable, styles.button)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {sign && <Sign kind={sign} silent />}
          <span className={styles.name}>
            {count === undefined ? title : t("find.count", { name: title, n: count })}
          </span>
          {open ? <ChevronDown20Regular aria-hidden /> : <ChevronRight20Regular aria-hidden />}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
