import type { WorkbookHost } from "../host/workbookHost";
import { CommandCarrier, commandCompleted, commandInvoked } from "./commandCarrier";

/** What the client library expects of the window it starts in. */
export interface BridgeWindow {
  Array: ArrayConstructor;
  setTimeout(handler: () => void, delay: number): unknown;
  addEventListener(type: string, listener: () => void): void;
  /** Missing in jsdom: then the host says nothing of its theme. */
  matchMedia?(query: string): { matches: boolean };
}

/** The part of the host the bridge needs; in the page it comes from the parent window. */
export interface BridgedHost extends Pick<
  WorkbookHost,
  "excelApi" | "request" | "subscribe" | "readSettings" | "writeSettings"
> {
  /** Opens a window of the add-in over Excel and calls back when a person closed it. Without it every dialog is refused. */
  showDialog?: (address: string, closed: () => void) => void;
}

const richApiDispatch = 93;
/** Flag of a request: hold it back while a cell is edited. */
const delayForCellEdit = 64;
const richApiEvent = 33;
const richApiEventKind = 65_536;
const dialogEvent = 10;
const dialogClosed = 12_006;
/** Any status the client does not know becomes a GeneralException. */
const unknownFailure = 5001;

type Reply = (result: unknown) => void;

/**
 * Fills `frame.external` with the desktop carrier of the Rich API, before office.js loads there.
 * Arrays are made inside the frame, and answers go through its own timers: office.js compares constructors.
 * Gives the way to press buttons of the ribbon.
 */
export function installBridge(frame: BridgeWindow, host: BridgedHost): Pick<CommandCarrier, "invoke"> {
  const list = (...items: unknown[]): unknown[] => frame.Array.of(...items);
  const arrayLike = (...items: unknown[]) => ({ toArray: () => list(...items) });
  const later = (reply: () => void) => void frame.setTimeout(reply, 0);
  let stop: (() => void) | undefined;
  const commands = new CommandCarrier(arrayLike);
  const openDialog = (target: string, handler: (id: number, args: unknown) => void): number => {
    const { url } = JSON.parse(target) as { url?: string };
    if (!host.showDialog || url === undefined) return unknownFailure;
    host.showDialog(url, () => later(() => handler(dialogEvent, arrayLike(dialogClosed, "", ""))));
    return 0;
  };

  const external = {
    GetHostInfo: () => "Excel|Win32|16.01|vi-VN",
    GetContext: () => context,
    Execute(dispatchId: number, params: unknown, reply: Reply) {
      if (dispatchId === commandCompleted) {
        commands.completed(plain(params));
        later(() => reply(arrayLike(0)));
        return;
      }
      const request = requestOf(params);
      if (dispatchId !== richApiDispatch || request === undefined) {
        later(() => reply(unknownFailure));
        return;
      }
      host.request(request.body, request.waitsForCellEdit).then(
        (answer) => later(() => reply(arrayLike(0, 200, arrayLike(), answer))),
        (error: { status?: number }) => later(() => reply(error.status ?? unknownFailure)),
      );
    },
    RegisterEvent(
      dispatchId: number,
      target: string,
      handler: (id: number, args: unknown) => void,
      reply: Reply,
    ) {
      if (dispatchId === commandInvoked) commands.register((id, args) => later(() => handler(id, args)));
      if (dispatchId === dialogEvent) {
        const status = openDialog(target, handler);
        later(() => reply(status));
        return;
      }
      if (dispatchId === richApiEvent) {
        stop?.();
        stop = host.subscribe((type, target, json) =>
          later(() =>
            handler(richApiEvent, arrayLike(arrayLike(richApiEventKind, type, target, json, 0, false))),
          ),
        );
      }
      later(() => reply(0));
    },
    UnregisterEvent(dispatchId: number, _target: string, reply: Reply) {
      if (dispatchId === richApiEvent) {
        stop?.();
        stop = undefined;
      }
      later(() => reply(0));
    },
  };
  frame.addEventListener("pagehide", () => stop?.());
  Object.defineProperty(frame, "external", { value: external, configurable: true });

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "tong-hop-cchc",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "vi-VN",
    GetAppDataLocale: () => "vi-VN",
    GetDocUrl: () => "So-lam-viec.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: host.excelApi,
        DelayForCellEdit: "1.1",
        SharedRuntime: "1.1",
        DialogApi: "1.2",
      }),
    GetHostFullVersion: () => "16.0.14332.20000",
    // The client parses it as XML; the browser's report on what is none breaks the pane's style policy.
    GetSolutionToken: () => '<t aid="preview"/>',
    GetCorrelationId: () => "preview",
    GetInstanceId: () => "preview",
    GetOfficeThemeInfo: () => themeInfo(frame.matchMedia?.("(prefers-color-scheme: dark)").matches),
    GetSettings: () => ({
      Read(keys: unknown[], values: unknown[]) {
        for (const [key, value] of Object.entries(host.readSettings())) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]) {
        host.writeSettings(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""])));
      },
    }),
  };
  return commands;
}

/** Excel's Black and White themes, following the system, as the JSON of whole numbers that the client makes colours of. */
function themeInfo(isDark: boolean | undefined): string {
  if (isDark === undefined) return "{}";
  const [paper, ink] = isDark ? [0x262626, 0xffffff] : [0xffffff, 0x262626];
  return JSON.stringify({
    bodyBackgroundColor: paper,
    bodyForegroundColor: ink,
    controlBackgroundColor: paper,
    controlForegroundColor: ink,
  });
}

/** What the client sends, as an array. */
function plain(params: unknown): unknown {
  return (params as { toArray?: () => unknown[] } | undefined)?.toArray?.() ?? params;
}

/** The request array holds the body's JSON at index 4 and its flags at 6. */
function requestOf(params: unknown): { body: string; waitsForCellEdit: boolean } | undefined {
  const carried = plain(params);
  const message: unknown = Array.isArray(carried) ? (carried as unknown[])[0] : undefined;
  const [body, , flags] = Array.isArray(message) ? (message as unknown[]).slice(4) : [];
  return typeof body === "string"
    ? { body, waitsForCellEdit: (Number(flags) & delayForCellEdit) !== 0 }
    : undefined;
}
