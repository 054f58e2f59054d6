import type { App, BookState } from "../../app/contract";
import { formatText } from "../../domain/date/format";
import type { AwaitedDate } from "../../domain/plan/awaitedDates";
import type { SettledDate } from "../../domain/plan/planBook";
import type { UnitList } from "../../domain/units";
import type { NamedAnswer } from "../../domain/units/nameAnswer";
import { sheetNames } from "../../i18n/vi/sheetWords";
import type { Words } from "../state/words";

/** An answer given to a point of Cần xác nhận: what it says, where it is kept, and the way to take it back. */
export interface Answer {
  title: string;
  sheet: string;
  write: (app: App) => Promise<BookState>;
  takeBack: (app: App) => Promise<BookState>;
}

export function dateAnswer(awaited: AwaitedDate, settled: SettledDate, t: Words["t"]): Answer {
  const { milestoneId, taskNumber: number } = awaited;
  return {
    title: titleOf(awaited, settled, number, t),
    sheet: sheetNames.milestones,
    write: (app) => app.settleDate(milestoneId, settled),
    takeBack: (app) => app.settleDate(milestoneId, awaited.settled),
  };
}

/** The title alone also serves an answer given before the plan is written. */
export function nameTitle({ text, answer }: NamedAnswer, { units, groups }: UnitList, t: Words["t"]): string {
  if (answer.as !== "known") return t(`names.${answer.as}Saved`, { text });
  const name = [...units, ...groups].find(({ id }) => id === answer.id)?.name ?? "";
  return t("names.saved", { text, name });
}

export function nameAnswer(named: NamedAnswer, list: UnitList, t: Words["t"]): Answer {
  return {
    title: nameTitle(named, list, t),
    sheet: sheetNames.units,
    write: (app) => app.settleName(named),
    takeBack: (app) => app.takeBackName(named),
  };
}

function titleOf({ awaits }: AwaitedDate, settled: SettledDate, number: string, t: Words["t"]): string {
  if (settled.noDeadline === true) return t("confirm.noDeadlineSaved", { number });
  return awaits === "event"
    ? t("confirm.eventSaved", { number, date: settled.event ? formatText(settled.event) : "" })
    : t("confirm.dueSaved", { number, date: settled.due ? formatText(settled.due) : "" });
}
