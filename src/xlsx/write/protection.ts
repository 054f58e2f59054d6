import type { ProtectionSpec } from "../../sheets/model/book";
import { element } from "./xml";

/** In this element 0 means allowed; selecting cells is allowed unless said otherwise. */
function allowed(action: boolean | undefined): 0 | undefined {
  return action ? 0 : undefined;
}

export function protectionXml(protection: ProtectionSpec | undefined): string {
  if (!protection) return "";
  return element("sheetProtection", {
    sheet: 1,
    objects: 1,
    scenarios: 1,
    formatColumns: allowed(protection.formatColumns),
    formatRows: allowed(protection.formatRows),
    autoFilter: allowed(protection.autoFilter),
  });
}
