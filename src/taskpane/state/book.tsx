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
import { errorCode } from "../../app/errorCode";

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

/** Typing goes on: the workbook is read again when it has been still this long (ms), and no job runs. */
const stillFor = 500;

const BookContext = createContext<Book | undefined>(undefined);

/** What the open workbook is: read at the start, when it changes, and after every use case. */
export function BookProvider({ children }: { children: ReactNode }) {
  const app = useApp();
  const [opened, setOpened] = useState<Opened>({ kind: "loading" });
  const [busy, setBusyState] = useState(false);
  const busyNow = useRef(false);
  const readings = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback((state: BookState) => {
    readings.current += 1;
    setOpened({ kind: "ready", state });
  }, []);
  const reload = useCallback(async () => {
    const reading = (readings.current += 1);
    const next = await app.openBook().then(
      (state): Opened => ({ kind: "ready", state }),
      (error: unknown): Opened => ({ kind: "failed", code: errorCode(error) }),
    );
    // What was read or given back later is newer.
    if (reading === readings.current) setOpened(next);
  }, [app]);

  const setBusy = useCallback((next: boolean) => {
    busyNow.current = next;
    setBusyState(next);
  }, []);

  useEffect(() => {
    const later = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => (busyNow.current ? later() : void reload()), stillFor);
    };
    void Promise.resolve().then(reload);
    // A host without events is still usable: every use case brings the new state back.
    const watching = app.watchBook(later).catch(() => undefined);
    return () => {
      clearTimeout(timer.current);
      void watching.then((stop) => stop?.());
    };
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
