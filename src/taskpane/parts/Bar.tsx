import { makeStyles, ProgressBar } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Fluent's bar glides to each new width, drawing the whole pane 60 times a second while the reports are being read.
  bar: { transitionProperty: "none" },
});

/** A bar of done over total; nothing to do counts as full. */
export function Bar({ label, done, total }: { label: string; done: number; total: number }) {
  const styles = useStyles();
  return (
    <ProgressBar
      aria-label={label}
      thickness="large"
      value={total > 0 ? Math.min(done / total, 1) : 1}
      bar={{ className: styles.bar }}
    />
  );
}
