import type { BridgedHost } from "../bridge/installBridge";
import { createHost } from "../host/createHost";
import type { WorkbookHost } from "../host/workbookHost";
import { element } from "./element";
import { PaneFrame } from "./paneFrame";
import { pageTools } from "./pageTools";
import { startGrid } from "./startGrid";
import { statusLine } from "./statusLine";
import { showTools } from "./toolbar";
import { WorkbookFiles } from "./workbookFiles";
import { refusals, reasonInWords, words } from "./words";
import "./page.css";

const status = statusLine(element("say", HTMLElement));
const host: WorkbookHost = createHost(startGrid("grid"));
// The bridge in the pane's frame looks for it here.
(window as Window & { __workbookHost?: BridgedHost }).__workbookHost = host;
host.onRefusal((refusal) => status.say(refusals[refusal], "refused"));

const pane = new PaneFrame(element("pane", HTMLIFrameElement));
const files = new WorkbookFiles(host, pane);
const tools = pageTools({ files, pane, status });
showTools(element("tools", HTMLElement), tools, (reason) => status.say(reasonInWords(reason), "refused"));

void files.openBlank().then(() => status.say(words.ready));
