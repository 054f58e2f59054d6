interface Fiber {
  type: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
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
  const place = document.body.firstElementChild;
  const key = place && Object.keys(place).find((name) => name.startsWith("__reactContainer$"));
  if (place && key) visit((place as unknown as Record<string, Fiber>)[key] ?? null);
  return [...found];
}
