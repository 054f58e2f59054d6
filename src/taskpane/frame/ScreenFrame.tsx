import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useBook } from "../state/book";
import { useNavigation } from "../state/navigation";
import { backButton } from "./BackButton";
import { moreMenu } from "./MoreMenu";

const sidePadding = tokens.spacingHorizontalM;

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${sidePadding}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 559px)": { position: "static" },
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  titles: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: sidePadding,
  },
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} ${sidePadding}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * The frame of every screen: sticky header, body, sticky footer with its one primary button.
 * `phase` names what the body shows; when it changes, the focus goes to the heading.
 */
export function ScreenFrame({
  title,
  sub,
  below,
  footer,
  phase = "",
  children,
}: {
  title: string;
  sub?: string;
  below?: ReactNode;
  footer?: ReactNode;
  phase?: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { arrival, canGoBack, back } = useNavigation();
  const { busy } = useBook();
  const heading = useRef<HTMLHeadingElement>(null);
  const shownPhase = useRef<string | undefined>(undefined);

  useEffect(() => {
    const before = shownPhase.current;
    shownPhase.current = phase;
    if (before === phase || (before === undefined && arrival.kind === "start")) return;
    const left = before === undefined && arrival.kind === "back" && arrival.to;
    const row = left && document.getElementById(left);
    // A heading that sticks to the top is always in view: its focus alone would leave a new screen where the last was scrolled to.
    if (!row) document.documentElement.scrollTop = 0;
    (row || heading.current)?.focus();
  }, [arrival, phase]);

  const goBack = () => {
    if (canGoBack && !busy) back();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.key === "ArrowLeft") {
      event.preventDefault();
      goBack();
    }
  };

  return (
    // The one key of the frame, Alt+←, has a button of its own beside it.
    <div className={styles.frame} role="presentation" onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <div className={styles.line}>
          {canGoBack && <backButton.Part busy={busy} onClick={goBack} />}
          <div className={styles.titles}>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {sub && <p className={styles.sub}>{sub}</p>}
          </div>
          <moreMenu.Part />
        </div>
        {below}
      </header>
      <main className={styles.main}>{children}</main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
