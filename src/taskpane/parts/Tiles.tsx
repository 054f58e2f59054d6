import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePressable } from "./pressable";
import { Sign, type SignKind } from "./Sign";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  tile: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "break-word",
  },
  figure: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Three figures side by side. */
export function Tiles({ children }: { children: ReactNode }) {
  return <div className={useStyles().tiles}>{children}</div>;
}

/** A figure and what it counts; with `onClick` it leads to the list behind it. A figure of 0 has no sign. */
export function Tile({
  figure,
  caption,
  sign,
  label,
  onClick,
}: {
  figure: number;
  caption: string;
  sign?: Extract<SignKind, "error" | "warning" | "target">;
  label?: string;
  onClick?: () => void;
}) {
  const styles = useStyles();
  const pressable = usePressable();
  const shown = figure > 0 ? sign : undefined;
  const coloured = shown && shown !== "target" ? styles[shown] : undefined;
  const content = (
    <>
      <span className={mergeClasses(styles.figure, coloured)}>
        {shown && <Sign kind={shown} silent small />}
        {figure}
      </span>{" "}
      <span className={styles.caption}>{caption}</span>
    </>
  );
  if (!onClick) return <div className={styles.tile}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(pressable, styles.tile)}
      aria-label={label}
      onClick={onClick}
    >
      {content}
    </button>
  );
}
