/** Where the focus is. */
export interface Focused {
  /** Counts elements as they are met: the same number is the same element. */
  id: number;
  name: string;
  /** CSS pixels from the page's corner. */
  top: number;
  bottom: number;
  left: number;
  /** Whether the element that had the focus before looked otherwise while it had it. */
  lastWasMarked: boolean;
}

const sides = ["top", "right", "bottom", "left"];
const looks = [
  "outline",
  "box-shadow",
  "background-color",
  "transform",
  "opacity",
  ...sides.flatMap((side) => ["color", "width", "style"].map((what) => `border-${side}-${what}`)),
];

const nameOf = (element: Element) =>
  (element.getAttribute("aria-label") ?? (element.textContent || element.tagName)).trim().slice(0, 60);

/** What of an element, what is around it and inside it a focus may mark. */
function lookOf(element: Element): string {
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const near = [...around, ...element.children, ...(element.parentElement?.children ?? [])];
  return near
    .flatMap((one) =>
      one ? [undefined, "::before", "::after"].map((part) => getComputedStyle(one, part)) : [],
    )
    .map((style) => looks.map((look) => style.getPropertyValue(look)).join())
    .join("|");
}

let met: Element[] = [];
let last: { element: Element; look: string } | undefined;

const dialog = () => document.querySelector('[role="dialog"], [role="alertdialog"]');

/** Sets the keyboard before the first element of the page; in a dialog, which keeps the focus, on its first button. */
export function startTabbing(): void {
  met = [];
  last = undefined;
  const first = dialog()?.querySelector("button");
  if (first) {
    first.focus();
    return;
  }
  const start = document.createElement("span");
  start.tabIndex = 0;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

/** The element with the focus; undefined at the end of the page. */
export function focused(): Focused | undefined {
  const lastWasMarked = !last || lookOf(last.element) !== last.look;
  const element = document.activeElement;
  if (!element || element === document.body) {
    last = undefined;
    return lastWasMarked ? undefined : { id: -1, name: "", top: 0, bottom: 0, left: 0, lastWasMarked };
  }
  last = { element, look: lookOf(element) };
  if (!met.includes(element)) met.push(element);
  const { top, bottom, left } = element.getBoundingClientRect();
  const { scrollX, scrollY } = window;
  return {
    id: met.indexOf(element),
    name: nameOf(element),
    top: top + scrollY,
    bottom: bottom + scrollY,
    left: left + scrollX,
    lastWasMarked,
  };
}

/** Radio buttons and tabs are one stop each group: arrows lead to the others. */
function groupOf(element: Element): Element | string | undefined {
  if (element instanceof HTMLInputElement && element.type === "radio") return element.name;
  return element.closest('[role="tablist"]') ?? undefined;
}

/** Names of what can be used and was not met while tabbing. */
export function notReached(): string[] {
  const groups = new Set(met.map(groupOf));
  const within = dialog() ?? document.body;
  return [...within.querySelectorAll<HTMLElement>("a, button, input, textarea, select, [tabindex]")]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(":disabled"))
    .filter((element) => !element.matches("[data-tabster-dummy]") && !met.includes(element))
    .filter((element) => groupOf(element) === undefined || !groups.has(groupOf(element)))
    .map(nameOf);
}
