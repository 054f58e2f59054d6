import type { PlanHome } from "../../app/contract";
import { useBook } from "./book";

/** The plan workbook the screens of a plan stand on. They are only shown while there is one. */
export function usePlanHome(): PlanHome {
  const { opened } = useBook();
  if (opened.kind !== "ready" || opened.state.kind !== "plan") throw new Error("no plan workbook is open");
  return opened.state.home;
}
