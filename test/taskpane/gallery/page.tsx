import axe from "axe-core";
import { createRoot, type Root } from "react-dom/client";
import type { Language } from "../../../src/i18n/language";
import { Pane } from "../../../src/taskpane/Pane";
import { loadScreens } from "../../../src/taskpane/screens/later";
import { currentTexts, speak } from "./language";
import { focused, notReached, startTabbing } from "./focus";
import { notSeen } from "./layout";
import { appOf } from "./openings";
import { shownComponents } from "./components";
import { states, type StateName } from "./states";
import { lostFocus, wait } from "./steps";

// Code comes when the gallery says so, not behind its back.
window.requestIdleCallback = () => 0;

let root: Root | undefined;

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What tests and pictures ask of the page. */
export const gallery = {
  names: () => Object.keys(states) as StateName[],

  /** Brings in the code of all screens and controls. */
  loadRest: () => loadScreens(() => Promise.resolve()),

  /** Shows a state anew, in a language. */
  show: async (name: StateName, language: Language): Promise<void> => {
    root?.unmount();
    document.body.replaceChildren();
    window.scrollTo(0, 0);
    lostFocus.length = 0;
    await speak(language);
    const place = document.createElement("div");
    document.body.append(place);
    root = createRoot(place);
    const [opening, ...steps] = states[name];
    root.render(<Pane app={appOf(opening)} texts={currentTexts()} />);
    await wait(30);
    for (const step of steps) await step();
    await wait(30);
  },

  /** What axe finds in what is shown: nothing is left out but what never applies. */
  audit: async (): Promise<string[]> => {
    // A theme that has just changed is painted first.
    await wait(20);
    await new Promise(requestAnimationFrame);
    // Tabster's dummies never hold the focus: they pass it on, past the ends of a menu.
    const { violations } = await axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      {
        runOnly: { type: "tag", values: rules },
        resultTypes: ["violations"],
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
    );
  },

  notSeen,
  shownComponents,
  startTabbing,
  focused,
  notReached,
  lostFocus: () => lostFocus,
};

declare global {
  interface Window {
    gallery: typeof gallery;
  }
}

// Colours are judged where they end, not on their way.
const still = document.createElement("style");
still.textContent =
  "*, ::before, ::after { transition: none !important; animation-duration: 0s !important; }";
document.head.append(still);

window.gallery = gallery;
