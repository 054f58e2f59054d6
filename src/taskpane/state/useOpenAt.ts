import { useLayoutEffect, useRef } from "react";
import { useBook } from "./book";
import { useNavigation, type Screen } from "./navigation";

/** Goes to the screen that was asked for once the workbook is read, if it is a plan workbook; else what is open decides. */
export function useOpenAt(screen: Screen | undefined): void {
  const { opened } = useBook();
  const { go } = useNavigation();
  const decided = useRef(false);
  useLayoutEffect(() => {
    if (decided.current || opened.kind !== "ready") return;
    decided.current = true;
    if (screen && opened.state.kind === "plan") go(screen);
  }, [opened, go, screen]);
}
