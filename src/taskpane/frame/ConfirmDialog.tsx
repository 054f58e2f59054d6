import { useEffect, useRef, useState, type ReactNode } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", alignItems: "stretch" },
  surface: { maxWidth: "min(360px, calc(100vw - 24px))" },
});

/** Asks before data is replaced: verb buttons, the focus on "Quay lại". */
export function ConfirmDialog({
  title,
  confirm,
  onConfirm,
  onCancel,
  children,
}: {
  title: string;
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    // The dialog focuses its first button when it opens; this comes after it.
    const timer = setTimeout(() => cancel.current?.focus(), 0);
    return () => {
      clearTimeout(timer);
      setTimeout(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      }, 0);
    };
  }, [opener]);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { type }) => {
        if (type === "escapeKeyDown") onCancel();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
            <Button ref={cancel} onClick={onCancel}>
              {t("act.back")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
