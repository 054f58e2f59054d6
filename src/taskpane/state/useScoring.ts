import { useEffect, useState } from "react";
import type { ScoringHome } from "../../app/contract";
import { useApp } from "./app";
import { errorCode } from "../../app/errorCode";
import { usePlanHome } from "./usePlanHome";

/** The self-scoring of the workbook: being read, read (nothing: none imported yet), or not to be read. */
export type ScoringState =
  | { kind: "loading" }
  | { kind: "ready"; scoring: ScoringHome | undefined }
  | { kind: "failed"; code: string };

/** Reads the self-scoring, again whenever the workbook was read anew; what was read stays in view until then. */
export function useScoring(): ScoringState {
  const app = useApp();
  const home = usePlanHome();
  const [state, setState] = useState<ScoringState>({ kind: "loading" });
  useEffect(() => {
    let isCurrent = true;
    app.openScoring().then(
      (scoring) => isCurrent && setState({ kind: "ready", scoring }),
      (error: unknown) => isCurrent && setState({ kind: "failed", code: errorCode(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [app, home]);
  return state;
}
