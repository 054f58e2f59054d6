import { useState, useSyncExternalStore, type ComponentType } from "react";
import { loaded } from "../../domain/loaded";
import { useWords } from "../state/words";
import { Caption } from "./text";

/** What stands in a part's place until its code is there. */
export interface Meanwhile {
  /** Asks for the code now; that it did not come is said beside it. */
  ask: () => void;
}

export interface LaterPart<Props> {
  Part: ComponentType<Props>;
  load: () => Promise<void>;
}

/**
 * A part of a first screen that needs much code before anybody uses it. `Meanwhile` looks the same; the part takes its place
 * when its code is there. `wasAsked`: somebody pressed what stood in its place, and is waiting.
 */
export function laterPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props & { wasAsked: boolean }>>,
  InPlace: ComponentType<Props & Meanwhile>,
): LaterPart<Props> {
  let here: ComponentType<Props & { wasAsked: boolean }> | undefined;
  const shown = new Set<() => void>();
  const load = async () => {
    here ??= await loaded(fetchPart);
    for (const tell of shown) tell();
  };
  const subscribe = (tell: () => void) => {
    shown.add(tell);
    return () => shown.delete(tell);
  };

  function Part(props: Props) {
    const Here = useSyncExternalStore(subscribe, () => here);
    const [wasAsked, setWasAsked] = useState(false);
    const [isMissing, setMissing] = useState(false);
    const { t } = useWords();
    const ask = () => {
      setWasAsked(true);
      setMissing(false);
      load().catch(() => setMissing(true));
    };
    if (Here) return <Here {...props} wasAsked={wasAsked} />;
    return (
      <>
        <InPlace {...props} ask={ask} />
        {isMissing && (
          <div role="alert">
            <Caption>
              {t("err.why.notLoaded")} {t("err.step.connect")}
            </Caption>
          </div>
        )}
      </>
    );
  }
  return { Part, load };
}
