import { refuse } from "./officeError";
import type { OfficeObject } from "./officeObject";

/** Objects the client keeps across requests, by the reference id handed out. */
export class References {
  private next = 1;
  private readonly kept = new Map<string, OfficeObject>();
  private readonly ids = new WeakMap<OfficeObject, string>();

  keep(object: OfficeObject): void {
    if (this.ids.has(object)) return;
    const id = `r${this.next++}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  find(id: string): OfficeObject {
    return this.kept.get(id) ?? refuse("InvalidReference", "The object is no longer kept by the workbook.");
  }

  /** Releases one reference, or all when no id is given. */
  release(id: unknown): void {
    if (typeof id === "string") this.kept.delete(id);
    else this.kept.clear();
  }

  /** What tells the client how to find a kept object again. */
  identity(object: OfficeObject): { _ReferenceId?: string } {
    const id = this.ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** All kept objects, so that they can follow inserted and deleted rows. */
  objects(): Iterable<OfficeObject> {
    return this.kept.values();
  }
}
