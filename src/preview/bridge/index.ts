import { installBridge, type BridgedHost } from "./installBridge";

/** Runs first in the pane's frame, before office.js: the page around it holds the workbook. */
const { __workbookHost: host } = window.parent as Window & { __workbookHost?: BridgedHost };
if (!host) throw new Error("The page around the pane has no workbook.");
const commands = installBridge(window, host);
// The page around it presses the buttons of the ribbon.
(window as Window & { __invokeCommand?: (functionName: string) => Promise<number> }).__invokeCommand = (
  functionName,
) => commands.invoke(functionName);
