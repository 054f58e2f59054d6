import { pathToFileURL } from "node:url";
import webpack from "webpack";

type ConfigFactory = (env: object, argv: { mode: string }) => webpack.Configuration;

/** Builds the pane as `npm run build` does, by the same configuration, in `mode`, into `folder`. Rejects with webpack's own report. */
export async function buildPane(
  configFile: string,
  mode: "development" | "production",
  folder: string,
): Promise<void> {
  const { default: factory } = (await import(pathToFileURL(configFile).href)) as { default: ConfigFactory };
  const config = factory({}, { mode });
  config.output = { ...config.output, path: folder };
  await new Promise<void>((resolve, reject) => {
    webpack(config).run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
