import { daysBetween } from "../../domain/date/arithmetic";
import type { PlainDate } from "../../domain/date/plainDate";
import type { Translate } from "../../i18n/translate";

/** "hôm nay", "còn 3 ngày", "đã qua 2 ngày". */
export function daysLeft(from: PlainDate, to: PlainDate, t: Translate): string {
  const days = daysBetween(from, to);
  if (days === 0) return t("home.today");
  return days > 0 ? t("home.daysLeft", { n: days }) : t("home.daysPast", { n: -days });
}
