import { confirm } from "./vi/confirm";
import { errors } from "./vi/errors";
import { findings } from "./vi/findings";
import { frame } from "./vi/frame";
import { home } from "./vi/home";
import { layout } from "./vi/layout";
import { now } from "./vi/now";
import { plan } from "./vi/plan";
import { reports } from "./vi/reports";
import { returns } from "./vi/returns";
import { scoring } from "./vi/scoring";
import { settings } from "./vi/settings";
import { start } from "./vi/start";
import { summary } from "./vi/summary";
import { templates } from "./vi/templates";
import { unit } from "./vi/unit";

/** The source catalogue of the pane. `{name}` stands for a parameter, `**…**` for emphasis. */
export const vi = {
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
};

export type WordKey = keyof typeof vi;
