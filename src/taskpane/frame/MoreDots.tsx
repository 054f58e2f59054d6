import { Button, type ButtonProps } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useBook } from "../state/book";
import { useWords } from "../state/words";

/** The button of the menu for what is no step of the period. `props`: what a menu gives it. */
export function MoreDots(props: ButtonProps) {
  const { t } = useWords();
  const { busy } = useBook();
  return (
    <Button
      {...props}
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={t("act.more")}
      disabled={busy}
    />
  );
}
