import type { PaneFrame } from "./paneFrame";
import type { StatusLine } from "./statusLine";
import type { Tool } from "./toolbar";
import { words } from "./words";

type CommandsWindow = Window & { __invokeCommand?: (functionName: string) => Promise<number> };

/** Calls a function of the ribbon in a page of its own, which goes when the function has completed; Excel does the same. */
async function runFunction(functionName: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.src = "/commands.html";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    const status = await (frame.contentWindow as CommandsWindow).__invokeCommand?.(functionName);
    if (status !== 0) throw new Error(words.noFunction(functionName));
  } finally {
    frame.remove();
  }
}

/** The buttons of the manifest, doing what Excel does for them. */
export function ribbonTools(pane: PaneFrame, status: StatusLine): Tool[] {
  const checkNow = async () => {
    status.say(words.checking, "busy");
    await runFunction("checkNow");
    status.say(words.checked);
  };
  return [
    {
      label: words.openPane,
      about: words.openPaneAbout,
      icon: "/assets/icon-16.png",
      run: () => pane.open(),
    },
    { label: words.checkNow, about: words.checkNowAbout, icon: "/assets/check-16.png", run: checkNow },
    {
      label: words.consolidate,
      about: words.consolidateAbout,
      icon: "/assets/consolidate-16.png",
      run: () => pane.open("?open=reports"),
    },
  ];
}
