import { parts } from "./parts";

/**
 * Loads the code that is still to come, each part when `turn` lets it: a pane that is open then goes on without a network.
 * What does not come now is asked for again when it is needed.
 */
export async function loadAhead(turn: () => Promise<void>): Promise<void> {
  const loads = [...Object.values(parts), async () => (await parts.foreign()).loadSheetJs()];
  for (const load of loads) {
    await turn();
    await load().catch(() => undefined);
  }
}
