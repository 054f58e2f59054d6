import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { PlanSource } from "../../app/contract";
import type { Figure } from "../../domain/summary/figure";

export type Screen =
  | { name: "start" }
  | { name: "paste" }
  | { name: "loadPlan"; source: PlanSource; label: string }
  | { name: "plan" }
  | { name: "confirm" }
  | { name: "templates" }
  | { name: "reports" }
  | { name: "findings"; unitId?: string }
  | { name: "returns" }
  | { name: "summary" }
  | { name: "figure"; figure: Figure; title: string }
  | { name: "chase" }
  | { name: "settings" }
  | { name: "about" };

interface Visit {
  screen: Screen;
  /** The element that was left, by id: back returns the focus to it. */
  leftFrom?: string;
}

/** How the present screen was reached: it decides where the focus goes. */
export type Arrival = { kind: "start" | "forward" } | { kind: "back"; to?: string };

export interface Navigation {
  screen: Screen;
  arrival: Arrival;
  canGoBack: boolean;
  go: (screen: Screen) => void;
  back: () => void;
  home: () => void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);

const first: Visit = { screen: { name: "start" } };

/** Screens as a stack above the start: what `start` shows is decided by the open workbook. */
export function NavigationProvider({ children }: { children: ReactNode }) {
  const [visits, setVisits] = useState<Visit[]>([first]);
  const [arrival, setArrival] = useState<Arrival>({ kind: "start" });

  const go = useCallback((screen: Screen) => {
    const leftFrom = document.activeElement?.id;
    setVisits((now) => [
      ...now.slice(0, -1),
      { ...(now.at(-1) ?? first), ...(leftFrom ? { leftFrom } : {}) },
      { screen },
    ]);
    setArrival({ kind: "forward" });
  }, []);

  const back = useCallback(() => {
    const to = visits.at(-2)?.leftFrom;
    setVisits((now) => (now.length > 1 ? now.slice(0, -1) : now));
    setArrival({ kind: "back", ...(to ? { to } : {}) });
  }, [visits]);

  const home = useCallback(() => {
    setVisits([first]);
    setArrival({ kind: "back" });
  }, []);

  const value = useMemo<Navigation>(
    () => ({
      screen: visits.at(-1)?.screen ?? first.screen,
      arrival,
      canGoBack: visits.length > 1,
      go,
      back,
      home,
    }),
    [visits, arrival, go, back, home],
  );
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("useNavigation needs a NavigationProvider");
  return navigation;
}
