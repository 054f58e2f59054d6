import { makeStaticStyles } from "@fluentui/react-components";
import type { App, BookState } from "../app/contract";
import { now } from "../app/clock";
import { JobScreen } from "./frame/JobScreen";
import { LoadingScreen } from "./frame/LoadingScreen";
import { FirstScreen } from "./screens/FirstScreen";
import { HomeScreen } from "./screens/HomeScreen";
import { NewerScreen } from "./screens/NewerScreen";
import { OtherScreen } from "./screens/OtherScreen";
import { later } from "./screens/later";
import { AnnounceProvider } from "./state/announce";
import { AppProvider } from "./state/app";
import { BookProvider, useBook } from "./state/book";
import { NavigationProvider, useNavigation, type Screen } from "./state/navigation";
import { useOpenAt } from "./state/useOpenAt";
import { useLoadAhead } from "./state/useLoadAhead";
import type { Texts } from "./state/texts";
import { useWords, WordsProvider } from "./state/words";
import { ThemeProvider } from "./theme/ThemeProvider";

const useStaticStyles = makeStaticStyles({
  // The scrollbar is always there, so that nothing jumps when a screen grows; dialogs lock scrolling on `html`.
  body: { margin: 0, overflowY: "scroll" },
  "*": { boxSizing: "border-box" },
  // Without colours of its own a link of Fluent's would look like any text.
  "@media (forced-colors: active)": { ".fui-Link.fui-Link": { textDecorationLine: "underline" } },
});

/** The whole task pane over the use cases of `app`. `open`: the screen a button of the ribbon asked for; `texts`: the language it begins in. */
export function Pane({
  app,
  open,
  texts,
}: {
  app: App;
  open?: Screen | undefined;
  texts?: Texts | undefined;
}) {
  useStaticStyles();
  return (
    <ThemeProvider>
      <WordsProvider texts={texts}>
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
    </ThemeProvider>
  );
}

/** What is open decides what is shown; settings and what this is are shown over anything. */
function Screens({ open }: { open: Screen | undefined }) {
  const { t } = useWords();
  const { opened, reload } = useBook();
  const { screen } = useNavigation();
  useOpenAt(open);
  useLoadAhead();
  if (screen.name === "settings") return <later.settings.Screen />;
  if (screen.name === "about") return <later.about.Screen />;
  if (opened.kind === "loading") {
    return <LoadingScreen what="app.loading" />;
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
      return <later.damaged.Screen findings={state.findings} />;
    case "unfinished":
      return <later.unfinished.Screen run={state.run} />;
    case "template":
      return <later.unit.Screen template={state.template} />;
  }
}

function startScreen(screen: Screen) {
  if (screen.name === "paste") return <later.paste.Screen />;
  if (screen.name === "loadPlan") return <later.loadPlan.Screen {...screen} />;
  return <FirstScreen />;
}

function planScreen(screen: Screen) {
  switch (screen.name) {
    case "paste":
      return <later.paste.Screen />;
    case "loadPlan":
      return <later.loadPlan.Screen {...screen} />;
    case "plan":
      return <later.plan.Screen />;
    case "confirm":
      return <later.confirm.Screen />;
    case "templates":
      return <later.templates.Screen />;
    case "reports":
      return <later.reports.Screen />;
    case "findings":
      return <later.findings.Screen {...(screen.unitId ? { unitId: screen.unitId } : {})} />;
    case "returns":
      return <later.returns.Screen />;
    case "summary":
      return <later.summary.Screen />;
    case "figure":
      return <later.figure.Screen figure={screen.figure} title={screen.title} />;
    case "chase":
      return <later.chase.Screen />;
    case "scoring":
      return <later.scoring.Screen />;
    case "start":
    case "settings":
    case "about":
      return <HomeScreen />;
  }
}
