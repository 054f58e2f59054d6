import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { laterPart } from "../parts/laterPart";
import { useWords } from "../state/words";

export interface BackProps {
  busy: boolean;
  onClick: () => void;
}

function PlainBack({ busy, onClick }: BackProps) {
  const { t } = useWords();
  const label = t(busy ? "act.backBusy" : "act.back");
  return (
    <Button
      appearance="subtle"
      icon={<ArrowLeft20Regular />}
      aria-label={label}
      disabledFocusable={busy}
      onClick={onClick}
    />
  );
}

/** The way back to the screen before. */
export const backButton = laterPart<BackProps>(
  () => import(/* webpackChunkName: "controls" */ "./BackTip").then(({ BackTip }) => BackTip),
  PlainBack,
);
