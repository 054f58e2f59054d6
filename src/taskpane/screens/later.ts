import { backButton } from "../frame/BackButton";
import { laterScreen } from "../frame/laterScreen";
import { moreMenu } from "../frame/MoreMenu";
import { periodDropdown } from "../parts/PeriodDropdown";
import { loadTexts } from "../state/texts";

/** The screens that a pane does not open with, by seam: those of one name are one file. */
export const later = {
  unit: laterScreen(() =>
    import(/* webpackChunkName: "screens-unit" */ "./UnitScreen").then((part) => part.UnitScreen),
  ),
  loadPlan: laterScreen(() =>
    import(/* webpackChunkName: "screens-plan" */ "./LoadPlanScreen").then((part) => part.LoadPlanScreen),
  ),
  paste: laterScreen(() =>
    import(/* webpackChunkName: "screens-plan" */ "./PasteScreen").then((part) => part.PasteScreen),
  ),
  plan: laterScreen(() =>
    import(/* webpackChunkName: "screens-plan" */ "./PlanScreen").then((part) => part.PlanScreen),
  ),
  confirm: laterScreen(() =>
    import(/* webpackChunkName: "screens-plan" */ "./ConfirmScreen").then((part) => part.ConfirmScreen),
  ),
  templates: laterScreen(() =>
    import(/* webpackChunkName: "screens-units" */ "./TemplatesScreen").then((part) => part.TemplatesScreen),
  ),
  chase: laterScreen(() =>
    import(/* webpackChunkName: "screens-units" */ "./ChaseScreen").then((part) => part.ChaseScreen),
  ),
  returns: laterScreen(() =>
    import(/* webpackChunkName: "screens-units" */ "./ReturnsScreen").then((part) => part.ReturnsScreen),
  ),
  reports: laterScreen(() =>
    import(/* webpackChunkName: "screens-reports" */ "./ReportsScreen").then((part) => part.ReportsScreen),
  ),
  findings: laterScreen(() =>
    import(/* webpackChunkName: "screens-reports" */ "./FindingsScreen").then((part) => part.FindingsScreen),
  ),
  summary: laterScreen(() =>
    import(/* webpackChunkName: "screens-summary" */ "./SummaryScreen").then((part) => part.SummaryScreen),
  ),
  figure: laterScreen(() =>
    import(/* webpackChunkName: "screens-summary" */ "../summary/FigureScreen").then(
      (part) => part.FigureScreen,
    ),
  ),
  scoring: laterScreen(() =>
    import(/* webpackChunkName: "screens-scoring" */ "./ScoringScreen").then((part) => part.ScoringScreen),
  ),
  settings: laterScreen(() =>
    import(/* webpackChunkName: "screens-more" */ "./SettingsScreen").then((part) => part.SettingsScreen),
  ),
  about: laterScreen(() =>
    import(/* webpackChunkName: "screens-more" */ "./AboutScreen").then((part) => part.AboutScreen),
  ),
  damaged: laterScreen(() =>
    import(/* webpackChunkName: "screens-more" */ "./DamagedScreen").then((part) => part.DamagedScreen),
  ),
  unfinished: laterScreen(() =>
    import(/* webpackChunkName: "screens-more" */ "./UnfinishedScreen").then((part) => part.UnfinishedScreen),
  ),
};

/** Loads what stands only in place on the first screens, then all others, and what they say in English, each when `turn` lets it; what does not come now is asked for again when it is shown. */
export async function loadScreens(turn: () => Promise<void>): Promise<void> {
  const controls = [moreMenu.load, backButton.load, periodDropdown.load];
  const loads = [...controls, ...Object.values(later).map(({ load }) => load), () => loadTexts("en")];
  for (const load of loads) {
    await turn();
    await load().catch(() => undefined);
  }
}
