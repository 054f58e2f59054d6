import type { BridgedHost } from "../bridge/installBridge";
import { createHost } from "../host/createHost";
import type { WorkbookHost } from "../host/workbookHost";
import { element } from "./element";
import { PaneFrame } from "./paneFrame";
import { showDialog } from "./dialogWindow";
import { pageTools } from "./pageTools";
import { followF6, type Region } from "./regions";
import { ribbonTools } from "./ribbon";
import { startGrid } from "./startGrid";
import { keepTyped } from "./keepTyped";
import { statusLine } from "./statusLine";
import { showTools } from "./toolbar";
import { WorkbookFiles } from "./workbookFiles";
import { refusals, reasonInWords, words } from "./words";
import "./page.css";

/** Where Univer takes keys from while no cell is edited. */
const gridEditor = '[data-u-comp="editor"]';

const status = statusLine(element("say", HTMLElement));
const univer = startGrid("grid");
const host: WorkbookHost = createHost(univer);
keepTyped(univer);
// The bridge in the pane's frame looks for it here.
(window as Window & { __workbookHost?: BridgedHost }).__workbookHost = Object.assign(host, { showDialog });
host.onRefusal((refusal) => status.say(refusals[refusal], "refused"));

const bar = element("tools", HTMLElement);
const ribbon = element("ribbon", HTMLElement);
const grid = element("grid", HTMLElement);
const regions: Region[] = [
  {
    holds: (focused) => bar.contains(focused) || ribbon.contains(focused),
    enter: () => bar.querySelector<HTMLElement>("button:not(:disabled)")?.focus(),
  },
  {
    holds: (focused) => grid.contains(focused),
    enter: () => grid.querySelector<HTMLElement>(gridEditor)?.focus(),
  },
  { holds: (focused) => pane.holds(focused), enter: () => pane.focus() },
];
const pane = new PaneFrame(element("pane", HTMLIFrameElement), (inside) =>
  followF6(inside, document, regions),
);
followF6(document, document, regions);
const files = new WorkbookFiles(host, pane);
const tools = pageTools({ files, pane, status });
const failed = (reason: unknown) => status.say(reasonInWords(reason), "refused");
showTools(bar, tools, failed);
showTools(ribbon, ribbonTools(pane, status), failed);

void files.openBlank().then(() => status.say(words.ready));
