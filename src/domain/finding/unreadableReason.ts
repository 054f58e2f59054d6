/** Why a plan document is not read at all: `params.reason` of `planUnreadable`. */
export const unreadableReasons = [
  "encrypted",
  "broken",
  "overLimit",
  "tooBig",
  "oldOffice",
  "openDocument",
  "pdf",
  "rtf",
  "archive",
  "encoding",
  "notText",
  "empty",
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];
