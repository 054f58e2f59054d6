import { FluentProvider, makeStaticStyles, Spinner, webLightTheme } from "@fluentui/react-components";
import type { App, BookState } from "../app/contract";
import { now } from "../app/clock";
import { JobScreen } from "./frame/JobScreen";
import { ScreenFrame } from "./frame/ScreenFrame";
import { AboutScreen } from "./screens/AboutScreen";
import { ChaseScreen } from "./screens/ChaseScreen";
import { ConfirmScreen } from "./screens/ConfirmScreen";
import { DamagedScreen } from "./screens/DamagedScreen";
import { FindingsScreen } from "./screens/FindingsScreen";
import { FirstScreen } from "./screens/FirstScreen";
import { HomeScreen } from "./screens/HomeScreen";
import { LoadPlanScreen } from "./screens/LoadPlanScreen";
import { NewerScreen } from "./screens/NewerScreen";
import { OtherScreen } from "./screens/OtherScreen";
import { PasteScreen } from "./screens/PasteScreen";
import { PlanScreen } from "./screens/PlanScreen";
import { ReportsScreen } from "./screens/ReportsScreen";
import { ReturnsScreen } from "./screens/ReturnsScreen";
import { ScoringScreen } from "./screens/ScoringScreen";
import { SettingsScreen } from "./screens/SettingsScreen";
import { SummaryScreen } from "./screens/SummaryScreen";
import { TemplatesScreen } from "./screens/TemplatesScreen";
import { UnfinishedScreen } from "./screens/UnfinishedScreen";
import { UnitScreen } from "./screens/UnitScreen";
import { FigureScreen } from "./summary/FigureScreen";
import { AnnounceProvider } from "./state/announce";
import { AppProvider } from "./state/app";
import { BookProvider, useBook } from "./state/book";
import { NavigationProvider, useNavigation, type Screen } from "./state/navigation";
import { useOpenAt } from "./state/useOpenAt";
import { useWords, WordsProvider } from "./state/words";

const useStaticStyles = makeStaticStyles({
  // The scrollbar is always there, so that nothing jumps when a screen grows; dialogs lock scrolling on `html`.
  html: { backgroundColor: "#fff" },
  body: { margin: 0, overflowY: "scroll" },
  "*": { boxSizing: "border-box" },
});

/** Office's own typeface where it is installed; widths are checked with one a little wider. */
const theme = { ...webLightTheme, fontFamilyBase: "'Segoe UI', 'Noto Sans', sans-serif" };

/** The whole task pane over the use cases of `app`. `open`: the screen a button of the ribbon asked for. */
export function Pane({ app, open }: { app: App; open?: Screen | undefined }) {
  useStaticStyles();
  return (
    <FluentProvider theme={theme}>
      <WordsProvider>
        <AppProvider app={app}>
          <BookProvider>
            <NavigationProvider>
              <AnnounceProvider>
                <Screens open={open} />
              </AnnounceProvider>
            </NavigationProvider>
          </BookProvider>
        </AppProvider>
      </WordsProvider>
    </FluentProvider>
  );
}

/** What is open decides what is shown; settings and what this is are shown over anything. */
function Screens({ open }: { open: Screen | undefined }) {
  const { t } = useWords();
  const { opened, reload } = useBook();
  const { screen } = useNavigation();
  useOpenAt(open);
  if (screen.name === "settings") return <SettingsScreen />;
  if (screen.name === "about") return <AboutScreen />;
  if (opened.kind === "loading") {
    return (
      <ScreenFrame title={t("app.name")} sub={t("app.sub")}>
        <Spinner size="small" label={t("app.loading")} />
      </ScreenFrame>
    );
  }
  if (opened.kind === "failed") {
    const failed = {
      kind: "failed",
      title: "err.open",
      code: opened.code,
      at: now(),
      retry: () => void reload(),
    } as const;
    return (
      <JobScreen title={t("app.name")} sub={t("app.sub")} job={failed}>
        {null}
      </JobScreen>
    );
  }
  return bookScreen(opened.state, screen);
}

function bookScreen(state: BookState, screen: Screen) {
  switch (state.kind) {
    case "plan":
      return planScreen(screen);
    case "empty":
      return startScreen(screen);
    case "other":
      return <OtherScreen />;
    case "newer":
      return <NewerScreen />;
    case "damaged":
      return <DamagedScreen findings={state.findings} />;
    case "unfinished":
      return <UnfinishedScreen run={state.run} />;
    case "template":
      return <UnitScreen template={state.template} />;
  }
}

function startScreen(screen: Screen) {
  if (screen.name === "paste") return <PasteScreen />;
  if (screen.name === "loadPlan") return <LoadPlanScreen {...screen} />;
  return <FirstScreen />;
}

function planScreen(screen: Screen) {
  switch (screen.name) {
    case "paste":
      return <PasteScreen />;
    case "loadPlan":
      return <LoadPlanScreen {...screen} />;
    case "plan":
      return <PlanScreen />;
    case "confirm":
      return <ConfirmScreen />;
    case "templates":
      return <TemplatesScreen />;
    case "reports":
      return <ReportsScreen />;
    case "findings":
      return <FindingsScreen {...(screen.unitId ? { unitId: screen.unitId } : {})} />;
    case "returns":
      return <ReturnsScreen />;
    case "summary":
      return <SummaryScreen />;
    case "figure":
      return <FigureScreen figure={screen.figure} title={screen.title} />;
    case "chase":
      return <ChaseScreen />;
    case "scoring":
      return <ScoringScreen />;
    case "start":
    case "settings":
    case "about":
      return <HomeScreen />;
  }
}
