/** Code or data that comes with the add-in did not come: no network, or the site has changed since the pane was opened. */
export class NotLoaded extends Error {
  override name = "NotLoaded";
  readonly code = "notLoaded";
}

/** What `load` gives. Rejects with NotLoaded, `cause` being why; asking again loads again. */
export function loaded<Part>(load: () => Promise<Part>): Promise<Part> {
  return load().catch((cause: unknown) => {
    throw new NotLoaded("a part of the add-in did not load", { cause });
  });
}
