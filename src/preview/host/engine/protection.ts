import type { Area } from "../../../sheets/model/a1";
import { refuse } from "../protocol/officeError";
import { LooksReader } from "./looksReader";
import type { Sheet } from "./sheet";
import { isUnlocked } from "./styleSlots";

/** Actions a protected sheet may allow, named as Office.js' protection options. */
export const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof protectionOptions)[number];

/** All options; those not given are refused, as Excel's default. */
export function completeProtection(given: Record<string, unknown>): Record<string, unknown> {
  const complete: Record<string, unknown> = { selectionMode: given["selectionMode"] ?? "Normal" };
  for (const option of protectionOptions) complete[option] = given[option] ?? false;
  return complete;
}

function denied(sheet: Sheet): never {
  return refuse("AccessDenied", `The sheet ${sheet.name} is protected.`);
}

/** Refuses on a protected sheet unless it allows `option`; without option, whatever it allows. */
export function assertAllowed(sheet: Sheet, option?: ProtectionOption): void {
  const { protection } = sheet.state;
  if (protection && !(option && protection[option] === true)) denied(sheet);
}

/** Whether a person may change the contents of every cell of `area`. */
export function isEditable(sheet: Sheet, area: Area): boolean {
  if (!sheet.state.protection) return true;
  const reader = new LooksReader(sheet);
  const bottom = Math.min(area.bottom, sheet.worksheet.getRowCount());
  const right = Math.min(area.right, sheet.worksheet.getColumnCount());
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      if (!isUnlocked(reader.at(row, column))) return false;
    }
  }
  return true;
}

/** Refuses when a cell of `area` is locked on a protected sheet. */
export function assertEditable(sheet: Sheet, area: Area): void {
  if (!isEditable(sheet, area)) denied(sheet);
}
