/** The parts of the page F6 goes through, in order; each is entered by a function. */
export interface Region {
  holds: (focused: Element | null) => boolean;
  enter: () => void;
}

/**
 * F6 goes from part to part, Shift+F6 back, as in Office: inside the grid the Tab key moves between cells, so it leads nowhere else.
 * Call for the page's document and for each document the pane's frame gets.
 */
export function followF6(pressedIn: Document, page: Document, regions: readonly Region[]): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const now = regions.findIndex(({ holds }) => holds(page.activeElement));
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[(now + step) % regions.length]?.enter();
  };
  // In capture: the grid listens to all keys.
  pressedIn.addEventListener("keydown", onKey, { capture: true });
}
