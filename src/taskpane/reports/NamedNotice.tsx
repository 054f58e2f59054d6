import { Button } from "@fluentui/react-components";
import type { NamedAnswer } from "../../domain/units/nameAnswer";
import { nameTitle } from "../confirm/answers";
import { Notice } from "../parts/Notice";
import { usePlanHome } from "../state/usePlanHome";
import { useWords } from "../state/words";

/** Which unit a file's name was said to be, and the way to take that back. */
export function NamedNotice({ named, onUndo }: { named: NamedAnswer; onUndo: () => void }) {
  const { t } = useWords();
  const { unitList } = usePlanHome();
  return (
    <Notice
      kind="ok"
      title={nameTitle(named, unitList, t)}
      actions={
        <Button size="small" onClick={onUndo}>
          {t("confirm.undo")}
        </Button>
      }
    >
      {t("file.unitKept")}
    </Notice>
  );
}
