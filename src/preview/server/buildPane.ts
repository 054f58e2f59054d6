import { pathToFileURL } from "node:url";
import webpack from "webpack";

/** What `--env` of webpack would say. */
export interface BuildSettings {
  /** "self": office.js comes from the folder office/ beside the pages. */
  officeJs?: "cdn" | "self";
  sourceMaps?: "no";
}

type ConfigFactory = (env: BuildSettings, argv: { mode: string }) => webpack.Configuration;

/** Builds the pane as `npm run build` does, by the same configuration, in `mode`, into `folder`. Rejects with webpack's own report. */
export async function buildPane(
  configFile: string,
  mode: "development" | "production",
  folder: string,
  settings: BuildSettings = {},
): Promise<void> {
  const { default: factory } = (await import(pathToFileURL(configFile).href)) as { default: ConfigFactory };
  const config = factory(settings, { mode });
  config.output = { ...config.output, path: folder };
  await new Promise<void>((resolve, reject) => {
    webpack(config).run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
