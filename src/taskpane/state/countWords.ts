import type { Finding } from "../../domain/finding/finding";
import type { Translate } from "../../i18n/translate";
import { countOf } from "./findingsOf";

/** "2 phải sửa · 1 cần xem lại"; what there is none of is left out. Only notes: "3 điểm để biết". */
export function countWords(findings: readonly Finding[], t: Translate): string {
  const { error, warning, info } = countOf(findings);
  const parts = [
    ...(error > 0 ? [t("count.errors", { n: error })] : []),
    ...(warning > 0 ? [t("count.warnings", { n: warning })] : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : t("count.infos", { n: info });
}
