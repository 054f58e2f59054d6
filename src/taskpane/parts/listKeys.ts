import type { KeyboardEvent } from "react";

const step: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const move = step[event.key];
  const list = event.currentTarget.closest("ul, ol");
  if (!move || !list || event.altKey || event.ctrlKey) return;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  event.preventDefault();
  rows[move(rows.indexOf(event.currentTarget), rows.length - 1)]?.focus();
}

/** For a row's button: Up, Down, Home and End move to the other rows of its list. */
export const rowKeys = { "data-row": "", onKeyDown: moveInList } as const;
