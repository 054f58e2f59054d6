import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, vi } from "vitest";
import { Pane } from "../../src/taskpane/Pane";
import type { Screen } from "../../src/taskpane/state/navigation";
import { loadScreens } from "../../src/taskpane/screens/later";
import type { Fake } from "./fakeApp";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", NoResizeObserver);
// Nothing is brought in behind a test's back.
vi.stubGlobal("requestIdleCallback", () => 0);

let root: Root | undefined;

// As in a pane that has been open for a moment.
beforeAll(() => loadScreens(() => Promise.resolve()));

afterEach(async () => {
  await act(() => Promise.resolve(root?.unmount()));
  root = undefined;
  document.body.innerHTML = "";
  // Fluent's focus keeper lets go one tick later.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

export async function waitFor(milliseconds: number): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
}

/** Lets promises and timers that are due come through. */
export const settle = () => waitFor(0);

/** Shows the whole pane over a fake App. `open`: the screen the ribbon asked for. */
export function show(fake: Fake, open?: Screen): Promise<void> {
  return render(<Pane app={fake.app} open={open} />);
}

export async function render(shown: ReactNode): Promise<void> {
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  const now = root;
  await act(() => Promise.resolve(now.render(shown)));
  await settle();
}

export const text = () => document.body.textContent;

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

const nameOf = (element: HTMLElement) => element.getAttribute("aria-label") ?? element.textContent;

export function button(name: string | RegExp): HTMLButtonElement {
  const found = all("button, [role=menuitem], [role=tab]").find((element) =>
    typeof name === "string" ? nameOf(element).includes(name) : name.test(nameOf(element)),
  );
  if (!found) throw new Error(`no button ${String(name)} among: ${all("button").map(nameOf).join(" | ")}`);
  return found as HTMLButtonElement;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => Promise.resolve(element.click()));
  await settle();
}

export async function press(name: string | RegExp): Promise<void> {
  await click(button(name));
}

/** Ticks or unticks the box, or takes the choice, whose label begins so. */
export async function tick(label: string): Promise<void> {
  const found = all("label").find((item) => item.textContent.includes(label))!;
  await click(document.getElementById(found.getAttribute("for")!)!);
}

/** Chooses files in the pane's file field, as the system's dialog would. */
export async function chooseFiles(files: File[]): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(field, "files", { value: files, configurable: true });
  Object.defineProperty(field, "value", { value: "", writable: true, configurable: true });
  await act(() => Promise.resolve(field.dispatchEvent(new Event("change", { bubbles: true }))));
  await settle();
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  const setValue = Object.getOwnPropertyDescriptor(prototype, "value")!.set!.bind(field);
  await act(() => {
    setValue(value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return Promise.resolve();
  });
}

export async function key(element: HTMLElement, name: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(() => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, ...more }));
    return Promise.resolve();
  });
}
