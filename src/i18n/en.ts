import { confirm } from "./en/confirm";
import { errors } from "./en/errors";
import { findings } from "./en/findings";
import { frame } from "./en/frame";
import { home } from "./en/home";
import { layout } from "./en/layout";
import { now } from "./en/now";
import { plan } from "./en/plan";
import { reports } from "./en/reports";
import { returns } from "./en/returns";
import { scoring } from "./en/scoring";
import { settings } from "./en/settings";
import { start } from "./en/start";
import { summary } from "./en/summary";
import { templates } from "./en/templates";
import { unit } from "./en/unit";
import type { WordKey } from "./vi";

/** English. A key of the source catalogue that is missing here does not compile. */
export const en = {
  ...frame,
  ...start,
  ...layout,
  ...plan,
  ...confirm,
  ...home,
  ...templates,
  ...reports,
  ...returns,
  ...findings,
  ...summary,
  ...unit,
  ...now,
  ...settings,
  ...scoring,
  ...errors,
} satisfies Record<WordKey, string>;
