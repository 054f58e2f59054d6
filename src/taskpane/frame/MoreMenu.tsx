import { Button } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { laterPart, type Meanwhile } from "../parts/laterPart";
import { useBook } from "../state/book";
import { useWords } from "../state/words";

function MoreButton({ ask }: Meanwhile) {
  const { t } = useWords();
  const { busy } = useBook();
  return (
    <Button
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={t("act.more")}
      aria-haspopup="menu"
      disabled={busy}
      onClick={ask}
    />
  );
}

/** What is not a step of the period. */
export const moreMenu = laterPart<object>(
  () => import(/* webpackChunkName: "controls" */ "./MoreItems").then(({ MoreItems }) => MoreItems),
  MoreButton,
);
