import { ScreenFrame } from "../frame/ScreenFrame";
import { Notice } from "../parts/Notice";
import { useWords } from "../state/words";

/** A plan workbook of a newer version: read-only. */
export function NewerScreen() {
  const { t } = useWords();
  return (
    <ScreenFrame title={t("app.name")} sub={t("app.sub")}>
      <Notice kind="warning" title={t("newer.title")}>
        {t("newer.text")}
      </Notice>
    </ScreenFrame>
  );
}
