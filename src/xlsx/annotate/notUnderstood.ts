/** A file in a form this software does not surely understand: it is left alone. `reason` is for the log and the tests. */
export class NotUnderstood extends Error {
  override name = "NotUnderstood";
  constructor(readonly reason: string) {
    super(reason);
  }
}
