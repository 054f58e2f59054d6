import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useWords } from "../state/words";
import type { BackProps } from "./BackButton";

const useStyles = makeStyles({
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: "32px" },
});

/** The way back, its name beside it when pointed at. */
export function BackTip({ busy, onClick }: BackProps) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Tooltip content={t(busy ? "act.backBusy" : "act.back")} relationship="label">
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        disabledFocusable={busy}
        onClick={onClick}
      />
    </Tooltip>
  );
}
