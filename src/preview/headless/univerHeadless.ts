import { createRequire } from "node:module";
import type * as core from "@univerjs/core";
import type { UniverKit, UniverParts } from "../host/engine/univerParts";

const require = createRequire(import.meta.url);

/**
 * Univer without a screen. Its CommonJS build, and the packages behind the presets rather than the presets
 * themselves: those load React and a canvas. One copy per process.
 */
function loadKit(): UniverKit & Record<string, unknown> {
  const behindPreset = createRequire(require.resolve("@univerjs/preset-sheets-core"));
  const packages = [require("@univerjs/core")];
  for (const name of ["engine-formula", "sheets", "sheets-formula"])
    packages.push(behindPreset(`@univerjs/${name}`));
  return Object.assign({}, ...(packages as object[])) as UniverKit & Record<string, unknown>;
}

type Core = typeof core;
let kit: (UniverKit & Record<string, unknown>) | undefined;

/** A fresh Univer with formulas, ready for createHost. */
export function univerHeadless(): UniverParts {
  kit ??= loadKit();
  const { Univer, LogLevel } = kit as unknown as Pick<Core, "Univer" | "LogLevel">;
  const locale = kit.LocaleType.VI_VN;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.SILENT });
  const plugins = kit as unknown as Record<string, Parameters<typeof univer.registerPlugin>[0]>;
  for (const name of ["UniverFormulaEnginePlugin", "UniverSheetsPlugin", "UniverSheetsFormulaPlugin"]) {
    const plugin = plugins[name];
    if (plugin) univer.registerPlugin(plugin);
  }
  return { univer, kit };
}
