import type { WorkbookEvent } from "./engine/workbookEvent";
import type { EventListener } from "./workbookHost";

/** The target the client names for events of a whole collection. */
const wholeWorkbook = "Workbook";

/** Holds events back while a request runs, so that they reach the client after its answer, as in Excel. */
export class EventQueue {
  private readonly listeners = new Set<EventListener>();
  private readonly waiting: WorkbookEvent[] = [];
  private holding = 0;

  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  push(event: WorkbookEvent): void {
    if (this.holding > 0) this.waiting.push(event);
    else this.send(event);
  }

  hold(): void {
    this.holding++;
  }

  /** Forgets what was held: the write was taken back. */
  discard(): void {
    this.waiting.length = 0;
  }

  /** Sends what was held, once the answer had time to leave. */
  release(): void {
    this.holding--;
    if (this.waiting.length === 0 || this.holding > 0) return;
    const leaving = this.waiting.splice(0);
    setTimeout(() => {
      for (const event of leaving) this.send(event);
    }, 0);
  }

  private send({ type, targets, args }: WorkbookEvent): void {
    const json = JSON.stringify(args);
    for (const listener of this.listeners) {
      for (const target of [...targets, wholeWorkbook]) listener(type, target, json);
    }
  }
}
