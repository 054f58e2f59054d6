import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed20Regular } from "@fluentui/react-icons";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  box: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid transparent`,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rule: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  local: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    marginTop: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function Heading({ children }: { children: ReactNode }) {
  return <h2 className={useStyles().heading}>{children}</h2>;
}

export function Paragraph({ children }: { children: ReactNode }) {
  return <p className={useStyles().paragraph}>{children}</p>;
}

/** The small grey line under something. */
export function Caption({ children }: { children: ReactNode }) {
  return <p className={useStyles().caption}>{children}</p>;
}

/** Things that belong together, close to each other. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>;
}

/** Steps to take, numbered, or points to know. */
export function Points({ items, numbered = false }: { items: readonly ReactNode[]; numbered?: boolean }) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className={useStyles().list}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

/** A text on grey, with its line breaks. */
export function Box({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={mergeClasses(useStyles().box, className)}>{children}</div>;
}

export function Rule() {
  return <div className={useStyles().rule} />;
}

/** "Mọi việc làm trên máy này…", at the bottom of a screen. */
export function LocalLine() {
  const { t } = useWords();
  return (
    <div className={useStyles().local}>
      <LockClosed20Regular aria-hidden />
      <span>{t("app.local")}</span>
    </div>
  );
}
