import type { WordKey } from "../../../src/i18n/vi";
import { currentTexts } from "./language";

/** Something a person does, by what is written there in the pane's language; it runs inside the page. */
export type Step = () => Promise<void>;

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const actors =
  'button, a, [role="menuitem"], [role="tab"], [role="radio"], [role="combobox"], [role="option"]';

const nameOf = (element: Element) => (element.getAttribute("aria-label") ?? element.textContent).trim();

const isShown = (element: Element) => element.checkVisibility();

/** The text of `key` as a pattern: any value may stand in place of a parameter, other texts may follow it in a row. */
function saying(key: WordKey, end: "$" | ""): RegExp {
  const parts = currentTexts()
    .catalogue[key].split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]+")}${end}`);
}

async function once(find: () => Element | undefined, what: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 60; turn += 1) {
    const found = find();
    if (found) return found as HTMLElement;
    await wait(10);
  }
  const there = [...document.querySelectorAll(actors)].filter(isShown).map(nameOf);
  throw new Error(`no ${what} among: ${there.join(" | ")}`);
}

/** What was pressed and left the focus nowhere, so that the next Tab would begin at the top. */
export const lostFocus: string[] = [];

async function act(find: () => Element | undefined, what: string): Promise<void> {
  const element = await once(find, what);
  element.focus();
  element.click();
  await wait(20);
  if (document.activeElement === document.body) lostFocus.push(what);
}

/** Presses what says `key`, the `nth` of its like. */
export const press =
  (key: WordKey, nth = 0): Step =>
  () =>
    act(() => {
      const shown = [...document.querySelectorAll(actors)].filter(isShown);
      const whole = shown.filter((one) => saying(key, "$").test(nameOf(one)));
      return (whole.length > 0 ? whole : shown.filter((one) => saying(key, "").test(nameOf(one))))[nth];
    }, key);

/** Presses what begins with a text that is the same in both languages, as a name of a unit. */
export const pressText =
  (text: string): Step =>
  () =>
    act(
      () =>
        [...document.querySelectorAll(actors)].find((one) => isShown(one) && nameOf(one).startsWith(text)),
      text,
    );

/** Presses the `nth` of a selector. */
export const pressAt =
  (selector: string, nth = 0): Step =>
  () =>
    act(() => [...document.querySelectorAll(selector)].filter(isShown)[nth], selector);

/** Presses the step of the home screen, "3. Nhận báo cáo". */
export const step = (id: "plan" | "templates" | "reports" | "findings" | "summary"): Step =>
  pressAt(`#step-${id}`);

/** Opens a point of “Việc khác”. */
export const menu =
  (key: WordKey): Step =>
  async () => {
    await press("act.more")();
    // On a busy machine Fluent may close a menu whose opening came late: it is opened once more.
    await press(key)().catch(async () => {
      await press("act.more")();
      await press(key)();
    });
  };

/** Chooses a file, as the system's dialog would. */
export const chooseFile =
  (name = "a.xlsx"): Step =>
  async () => {
    const field = (await once(
      () => document.querySelector('input[type="file"]') ?? undefined,
      "file field",
    )) as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File(["x"], name));
    field.files = chosen.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await wait(40);
  };

/** Types into the `nth` field of `selector` and leaves it. */
export const type =
  (selector: string, text: string, nth = 0): Step =>
  async () => {
    const field = (await once(
      () => [...document.querySelectorAll(selector)].filter(isShown)[nth],
      selector,
    )) as HTMLInputElement;
    field.focus();
    field.select();
    document.execCommand("insertText", false, text);
    field.blur();
    await wait(20);
  };
