import { Spinner } from "@fluentui/react-components";
import { useWords } from "../state/words";
import { ScreenFrame } from "./ScreenFrame";

/** While the workbook is read for the first time, or a screen's code comes. */
export function LoadingScreen({ what }: { what: "app.loading" | "app.loadingPart" }) {
  const { t } = useWords();
  return (
    <ScreenFrame title={t("app.name")} sub={t("app.sub")}>
      <Spinner size="small" label={t(what)} />
    </ScreenFrame>
  );
}
