import { afterAll, beforeAll, vi } from "vitest";
import { fromQuery, type Answer } from "../../src/commands/answer";
import type { WorkbookHost } from "../../src/preview/host/workbookHost";
import { openWorkbook, type OpenWorkbook } from "../office/openWorkbook";

export interface Ribbon {
  readonly host: WorkbookHost;
  /** Presses Kiểm tra ngay; gives the status the client library sent when the function completed, and what the window said. */
  press: () => Promise<{ status: number; said: Answer | undefined }>;
  /** Presses any button by its function's name. */
  pressNamed: (functionName: string) => Promise<number>;
  /** Whether a person closes the window at once; else `closeWindow` does. */
  closesAtOnce: boolean;
  closeWindow: () => void;
}

/** A blank workbook with the commands' page over it: the shipped script, the real client, and a window for its answers. */
export function openRibbon(now: string): Ribbon {
  let open: OpenWorkbook;
  const windows: { address: string; closed: () => void }[] = [];
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now), shouldAdvanceTime: true });
    open = await openWorkbook(undefined, {
      showDialog: (address, closed) => {
        windows.push({ address, closed });
        if (ribbon.closesAtOnce) setTimeout(closed, 20);
      },
    });
    vi.stubGlobal("location", new URL("https://localhost:3000/commands.html"));
    Object.assign(globalThis, open.globals);
    await import("../../src/commands/index");
  });
  afterAll(() => {
    open.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const ribbon: Ribbon = {
    get host() {
      return open.host;
    },
    press: async () => {
      const before = windows.length;
      const status = await open.pressCommand("checkNow");
      const { address } = windows[before] ?? {};
      return { status, said: address ? fromQuery(new URL(address).search)?.answer : undefined };
    },
    pressNamed: (functionName) => open.pressCommand(functionName),
    closesAtOnce: true,
    closeWindow: () => windows.at(-1)?.closed(),
  };
  return ribbon;
}
