import { createContext, useContext, type ReactNode } from "react";
import type { App } from "../../app/contract";

const AppContext = createContext<App | undefined>(undefined);

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** The use cases: all the pane knows of the workbook. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp needs an AppProvider");
  return app;
}
