import { loaded, NotLoaded } from "../domain/loaded";
import { bundledPlan } from "../planDocument/bundled";
import type { PlanSource } from "./contract";

/** The plan that comes with the add-in, fetched from the add-in's own folder when it is asked for. */
export async function samplePlan(): Promise<PlanSource> {
  const { name, url } = bundledPlan();
  const response = await loaded(() => fetch(url));
  if (!response.ok) throw new NotLoaded(`the sample plan: ${response.status}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
