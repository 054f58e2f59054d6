import type { now as source } from "../vi/now";

export const now = {
  "now.atError": "The first cell to fix is selected.",
  "now.atEmpty": "The first empty cell is selected.",
  "now.more": "Open the pane to see them all.",
  "now.nothing": "There is nothing to check yet",
  "now.empty": "The open workbook is empty. Open the pane to load the plan.",
  "now.failed": "The check did not succeed",
  "now.failedHow": "Once that is settled, choose Check now again. If it still fails, open the pane.",
  "now.close": "Close this window to go on.",
} as const satisfies Record<keyof typeof source, string>;
