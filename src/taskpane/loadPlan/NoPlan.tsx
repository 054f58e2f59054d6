import type { Finding } from "../../domain/finding/finding";
import { FindingList } from "../findings/FindingList";
import { Notice } from "../parts/Notice";
import { useWords } from "../state/words";

/** The document holds no plan: why, and what to do. */
export function NoPlan({ findings }: { findings: Finding[] }) {
  const { t } = useWords();
  return (
    <>
      <Notice kind="error" alert title={t("load.nothing")}>
        {t("err.unchanged")}
      </Notice>
      <FindingList findings={findings} opened />
    </>
  );
}
