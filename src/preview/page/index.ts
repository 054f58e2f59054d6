import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./page.css";
import type { BridgedHost } from "../bridge/installBridge";
import { createHost } from "../host/createHost";
import type { WorkbookHost } from "../host/workbookHost";
import { PaneFrame } from "./paneFrame";
import { toolbar } from "./toolbar";
import { univerInBrowser } from "./univerInBrowser";

declare global {
  interface Window {
    /** Where the pane's bridge and the end-to-end tests find the workbook. */
    __workbookHost?: BridgedHost & WorkbookHost;
  }
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is not in the page`);
  return found as T;
}

const host = createHost(univerInBrowser("grid"));
window.__workbookHost = host;
const pane = new PaneFrame(element<HTMLIFrameElement>("pane"));
const status = element("say");
const say = (words: string) => void (status.textContent = words);

element("tools").append(...toolbar(host, pane, say));
host.onRefusal(() => say("Ô đã khóa. Chỉ điền ô nền vàng, tiêu đề có dấu ✎."));
say("Sổ trống. Dùng bảng bên phải, hoặc bấm “Dữ liệu mẫu” để xem toàn bộ công việc.");
pane.start();
