import type { TestProject } from "vitest/node";
import { openPreview } from "../../../src/preview/server/preview";

declare module "vitest" {
  interface ProvidedContext {
    previewUrl: string;
    /** The folder of the pane as it ships. */
    paneFolder: string;
  }
}

/** Builds the pane as it ships and the preview around it, once for all files, and serves them. */
export default async function servePreview(project: TestProject): Promise<() => Promise<void>> {
  const preview = await openPreview(0, "production");
  project.provide("previewUrl", preview.url);
  project.provide("paneFolder", preview.pane);
  return preview.stop;
}
