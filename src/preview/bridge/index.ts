import { installBridge, type BridgedHost } from "./installBridge";

/** Runs first in the pane's frame, before office.js: the page around it holds the workbook. */
const { __workbookHost: host } = window.parent as Window & { __workbookHost?: BridgedHost };
if (!host) throw new Error("The page around the pane has no workbook.");
installBridge(window, host);
