interface Fiber {
  type: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
}

interface RootFiber {
  stateNode: { current: Fiber };
}

/** Names of all components in what is shown, by React's own tree. */
export function shownComponents(): string[] {
  const found = new Set<string>();
  const visit = (fiber: Fiber | null): void => {
    for (let one = fiber; one; one = one.sibling) {
      if (typeof one.type === "function" && one.type.name) found.add(one.type.name);
      visit(one.child);
    }
  };
  // The pane is not always the first in the page: what an open dialog brings may stand before it.
  for (const place of document.body.children) {
    const key = Object.keys(place).find((name) => name.startsWith("__reactContainer$"));
    // React keeps two trees; its root says which is on screen.
    if (key) visit((place as unknown as Record<string, RootFiber>)[key]?.stateNode.current ?? null);
  }
  return [...found];
}
