import type { findings as source } from "../vi/findings";

/** The texts that are copied to units stay Vietnamese. */
export const findings = {
  "count.errors": "{n} must fix",
  "count.warnings": "{n} review",
  "count.infos": "{n} for information",
  "find.byLevel": "By level",
  "find.byUnit": "By unit",
  "find.view": "Order",
  "find.unit": "Unit",
  "find.allUnits": "All units",
  "find.noUnit": "No unit",
  "find.count": "{name} ({n})",
  "find.fix": "How to fix:",
  "find.received": "Value received: “{value}”",
  "find.file": "File {file}",
  "find.notTaken": "Not consolidated.",
  "find.copy": "Copy text for the unit",
  "find.copyHead": "{unit}: báo cáo CCHC {period} có {n} điểm cần sửa hoặc xem lại:",
  "find.copyLine": "{n}. {text}",
  "find.clear": "No findings left",
  "find.clearText": "Reports checked in the period: {n}.",
  "find.clearUnit": "This unit has no findings.",
  "find.showHandled": "See handled findings ({n})",
  "find.hideHandled": "Hide handled findings",
  "find.openSheet": "See sheet Tổng hợp",
} as const satisfies Record<keyof typeof source, string>;
