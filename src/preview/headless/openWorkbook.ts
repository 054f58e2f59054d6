import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM, VirtualConsole } from "jsdom";
import type { BookSpec } from "../../sheets/model/book";
import { installBridge, type BridgedHost } from "../bridge/installBridge";
import { createHost } from "../host/createHost";
import type { WorkbookHost } from "../host/workbookHost";
import { leaving } from "./leaving";
import { univerHeadless } from "./univerHeadless";

/** What code written for a task pane finds as globals. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

export interface OpenWorkbook extends OfficeGlobals {
  host: WorkbookHost;
  window: JSDOM["window"];
  /** To be assigned on globalThis where code uses the globals. */
  globals: OfficeGlobals;
  /** Presses the ribbon's button that calls this function; resolves with 0 when the function has completed. */
  pressCommand(functionName: string): Promise<number>;
  close(): void;
}

const officeFolder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/**
 * Opens a workbook (blank, or `book`) with the real client library over it; no browser and no Excel. `excelApi`: of an older Excel;
 * `showDialog` stands for the window Excel would open.
 */
export async function openWorkbook(
  book?: BookSpec,
  { excelApi, showDialog }: { excelApi?: string } & Pick<BridgedHost, "showDialog"> = {},
): Promise<OpenWorkbook> {
  leaving.forEach((timer) => timer.ref());
  await Promise.all(leaving.keys());
  const parts = univerHeadless();
  const host = createHost(parts, excelApi);
  if (book) await host.loadBook(book);
  const { window, commands } = officeWindow(host, showDialog);
  await loadScript(window, "office.js");
  const { Office } = window as unknown as OfficeGlobals;
  await Office.onReady();
  const { Excel, OfficeExtension } = window as unknown as OfficeGlobals;
  const globals = { Excel, Office, OfficeExtension };
  const close = () => {
    host.dispose();
    window.close();
    let done = () => undefined as void;
    const left = new Promise<void>((resolve) => (done = resolve));
    // A calculation leaves a timer of 1 s behind that throws in a disposed Univer.
    const timer = setTimeout(() => {
      parts.univer.dispose();
      leaving.delete(left);
      done();
    }, univerTimer);
    // Nobody waits for it unless another workbook is opened.
    leaving.set(left, timer.unref());
  };
  const pressCommand = (functionName: string) => commands.invoke(functionName);
  return { host, window, globals, ...globals, pressCommand, close };
}

/** Milliseconds; a little more than Univer's own timer. */
const univerTimer = 1_100;

/** A page inside office.js' own folder, from where it loads its parts. */
function officeWindow(host: WorkbookHost, showDialog: BridgedHost["showDialog"]) {
  let commands: ReturnType<typeof installBridge> | undefined;
  const bridged: BridgedHost = {
    excelApi: host.excelApi,
    request: (json, waitsForCellEdit) => host.request(json, waitsForCellEdit),
    subscribe: (listener) => host.subscribe(listener),
    readSettings: () => host.readSettings(),
    writeSettings: (settings) => host.writeSettings(settings),
    ...(showDialog ? { showDialog } : {}),
  };
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: pathToFileURL(join(officeFolder, "pane.html")).href,
    runScripts: "dangerously",
    resources: "usable",
    virtualConsole: new VirtualConsole(),
    beforeParse(frame) {
      const now = performance.now.bind(performance);
      frame.performance.now = () => now();
      commands = installBridge(frame, bridged);
    },
  });
  if (!commands) throw new Error("the page was not parsed");
  return { window, commands };
}

function loadScript(window: JSDOM["window"], file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = pathToFileURL(join(officeFolder, file)).href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} could not be loaded.`));
    window.document.head.append(script);
  });
}
