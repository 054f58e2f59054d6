import { useEffect, useState, type ComponentType } from "react";
import { now } from "../../app/clock";
import { loaded } from "../../domain/loaded";
import { errorCode } from "../../app/errorCode";
import type { Failed } from "../state/useJob";
import { useWords } from "../state/words";
import { JobScreen } from "./JobScreen";
import { LoadingScreen } from "./LoadingScreen";

/** A screen whose code is a file of its own. */
export interface LaterScreen<Props> {
  /** Shows the screen at once where its code is there; else waits for it, and where it does not come, says so with a way to try again. */
  Screen: ComponentType<Props>;
  load: () => Promise<void>;
}

/** `React.lazy` would keep a failure for good; here every try asks anew. */
export function laterScreen<Props extends object>(
  fetchScreen: () => Promise<ComponentType<Props>>,
): LaterScreen<Props> {
  let here: ComponentType<Props> | undefined;
  const load = async () => {
    here ??= await loaded(fetchScreen);
  };

  function Screen(props: Props) {
    const [Loaded, setLoaded] = useState(() => here);
    const [failure, setFailure] = useState<Pick<Failed, "code" | "at">>();
    const [attempt, setAttempt] = useState(0);
    const { t } = useWords();
    useEffect(() => {
      if (Loaded) return;
      let isShown = true;
      load().then(
        () => isShown && setLoaded(() => here),
        (error: unknown) => isShown && setFailure({ code: errorCode(error), at: now() }),
      );
      return () => {
        isShown = false;
      };
    }, [Loaded, attempt]);
    if (Loaded) return <Loaded {...props} />;
    if (!failure) return <LoadingScreen what="app.loadingPart" />;
    const retry = () => {
      setFailure(undefined);
      setAttempt(attempt + 1);
    };
    const job: Failed = { kind: "failed", title: "err.load", ...failure, retry };
    return (
      <JobScreen title={t("app.name")} sub={t("app.sub")} job={job}>
        {null}
      </JobScreen>
    );
  }
  return { Screen, load };
}
