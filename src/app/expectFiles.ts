import { loaded } from "../domain/loaded";
import { parts } from "./parts";

/** Makes the file reader ready while a person chooses files; the returned function ends it where none were read. */
export function expectFiles(): () => void {
  let end: (() => void) | undefined;
  let isOver = false;
  loaded(parts.files).then(
    ({ readyReader }) => {
      if (!isOver) end = readyReader();
    },
    // Whoever reads files asks for this code again, and tells that it did not come.
    () => undefined,
  );
  return () => {
    isOver = true;
    end?.();
  };
}
