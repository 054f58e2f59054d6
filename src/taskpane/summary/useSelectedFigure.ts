import { useEffect, useState } from "react";
import type { SelectedFigure } from "../../app/contract";
import { useApp } from "../state/app";

/** The cell a person selected in Tổng hợp, while it counts something. A host without events, or a book without the sheet, offers none. */
export function useSelectedFigure(): SelectedFigure | undefined {
  const app = useApp();
  const [selected, setSelected] = useState<SelectedFigure>();
  useEffect(() => {
    const watching = app.watchFigure(setSelected).catch(() => undefined);
    return () => void watching.then((stop) => stop?.());
  }, [app]);
  return selected;
}
