import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { BookState } from "../../app/contract";
import { useApp } from "./app";
import { errorCode } from "./errorCode";

type Opened = { kind: "loading" } | { kind: "failed"; code: string } | { kind: "ready"; state: BookState };

export interface Book {
  opened: Opened;
  /** What a use case gave back. */
  show: (state: BookState) => void;
  reload: () => Promise<void>;
  /** While a job runs the pane does not look at the workbook again by itself. */
  busy: boolean;
  setBusy: (busy: boolean) => void;
}

const BookContext = createContext<Book | undefined>(undefined);

/** What the open workbook is: read at the start, when it changes, and after every use case. */
export function BookProvider({ children }: { children: ReactNode }) {
  const app = useApp();
  const [opened, setOpened] = useState<Opened>({ kind: "loading" });
  const [busy, setBusyState] = useState(false);
  const busyNow = useRef(false);
  const changedMeanwhile = useRef(false);

  const show = useCallback((state: BookState) => setOpened({ kind: "ready", state }), []);
  const reload = useCallback(async () => {
    try {
      show(await app.openBook());
    } catch (error) {
      setOpened({ kind: "failed", code: errorCode(error) });
    }
  }, [app, show]);

  const setBusy = useCallback(
    (next: boolean) => {
      busyNow.current = next;
      setBusyState(next);
      if (next || !changedMeanwhile.current) return;
      changedMeanwhile.current = false;
      void reload();
    },
    [reload],
  );

  useEffect(() => {
    void Promise.resolve().then(reload);
    const watching = app
      .watchBook(() => {
        if (busyNow.current) changedMeanwhile.current = true;
        else void reload();
      })
      // A host without events is still usable: every use case brings the new state back.
      .catch(() => undefined);
    return () => void watching.then((stop) => stop?.());
  }, [app, reload]);

  const value = useMemo(
    () => ({ opened, show, reload, busy, setBusy }),
    [opened, show, reload, busy, setBusy],
  );
  return <BookContext value={value}>{children}</BookContext>;
}

export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error("useBook needs a BookProvider");
  return book;
}
