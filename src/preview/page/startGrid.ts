import * as core from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormatWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import * as sheets from "@univerjs/preset-sheets-core";
import sheetWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/vi-VN";
import type { UniverKit, UniverParts } from "../host/engine/univerParts";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

const { Univer, LocaleType, LogLevel, mergeLocales } = core;

/** Starts Univer's grid in Vietnamese inside the element with this id: formula bar, tabs, drop-downs, conditional colours. */
export function startGrid(container: string): UniverParts {
  const locale = LocaleType.VI_VN;
  const univer = new Univer({
    locale,
    locales: {
      [locale]: mergeLocales(sheetWords, conditionalFormatWords, validationWords, tableWords),
    },
    logLevel: LogLevel.SILENT,
  });
  const presets = [
    sheets.UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      // The pane is what speaks first; the grid must not pull the focus out of it.
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      footer: { menus: false, statisticBar: true, zoomSlider: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  // Its name tag would cover the rows above the table, where our titles stand; Excel has none.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return { univer, kit: { ...core, ...sheets } satisfies UniverKit };
}
