import type { settings as source } from "../vi/settings";

export const settings = {
  "set.title": "Settings",
  "set.where": "Kept in this plan workbook",
  "set.figuresFrom": "A period's figures begin on day",
  "set.figuresFromHow": "{period}: from {from} to {to}.",
  "set.sendBy": "Send by: day of the period's last month",
  "set.monthlySendBy": "Monthly reports, send by: day of the next month",
  "set.dueSoon": "Say “due soon” ahead (days)",
  "set.language": "Language of this pane",
  "set.vi": "Tiếng Việt",
  "set.en": "English",
  "set.save": "Save settings",
  "set.saved": "Settings saved",
  "set.range": "Enter a number from {from} to {to}",
} as const satisfies Record<keyof typeof source, string>;
