import type { SelfCheck } from "../../domain/submission/selfCheck";
import { dateTimeParts } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";

/** "Đã tự kiểm tra 16:05 ngày 14/3/2024, đủ". */
export function selfCheckWords(check: SelfCheck, t: Translate): string {
  if (check.kind === "none") return t("self.none");
  const { at, errors, filled, total } = check.stamp;
  const when = dateTimeParts(at);
  if (check.kind === "stale") return t("self.stale", when);
  const rest = filled < total ? t("self.unfilled", { filled, total }) : t("self.full");
  return t("self.fresh", { ...when, result: errors > 0 ? t("self.errors", { n: errors }) : rest });
}
