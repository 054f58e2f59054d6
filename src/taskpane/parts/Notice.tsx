import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Sign, type SignKind } from "./Sign";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  ok: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  actions: { marginTop: tokens.spacingVerticalS, display: "flex", justifyContent: "flex-end" },
});

/** A short message in a frame. Only a failed action is an alert. */
export function Notice({
  kind,
  title,
  children,
  alert = false,
  actions,
}: {
  kind: Extract<SignKind, "ok" | "warning" | "error" | "info">;
  title: string;
  children?: ReactNode;
  alert?: boolean;
  actions?: ReactNode;
}) {
  const styles = useStyles();
  const coloured = kind === "info" ? undefined : styles[kind];
  return (
    <div className={mergeClasses(styles.notice, coloured)} role={alert ? "alert" : undefined}>
      <Sign kind={kind} silent />
      <div className={styles.body}>
        <strong className={styles.title}>{title}</strong>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
