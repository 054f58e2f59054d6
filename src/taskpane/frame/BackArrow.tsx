import { Button, makeStyles, tokens, type ButtonProps } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useWords } from "../state/words";

const useStyles = makeStyles({
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: "32px" },
});

export interface BackProps {
  busy: boolean;
  onClick: () => void;
}

/** What the way back is called, to be read out and shown beside it. */
export function useBackName(busy: boolean): string {
  return useWords().t(busy ? "act.backBusy" : "act.back");
}

/** The button that leads back. `rest`: what a tooltip gives it. */
export function BackArrow({ busy, ...rest }: BackProps & Omit<ButtonProps, keyof BackProps>) {
  const styles = useStyles();
  const given = rest as ButtonProps;
  return (
    <Button
      {...given}
      className={styles.back}
      appearance="subtle"
      icon={<ArrowLeft20Regular />}
      disabledFocusable={busy}
    />
  );
}
