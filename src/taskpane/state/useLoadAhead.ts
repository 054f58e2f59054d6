import { useEffect } from "react";
import { loadScreens } from "../screens/later";
import { useApp } from "./app";
import { useBook } from "./book";

/** Waits until the pane has nothing to do; Safari's engine (Excel for Mac) tells only that time has gone by. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}

/** Once the first screen is shown, brings in the code of all others, while nobody waits for anything. */
export function useLoadAhead(): void {
  const app = useApp();
  const { opened } = useBook();
  const isOpen = opened.kind !== "loading";
  useEffect(() => {
    if (isOpen) void loadScreens(idle).then(() => app.loadAhead(idle));
  }, [app, isOpen]);
}
