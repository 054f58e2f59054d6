/** Dispatch ids of the client library: an event of the ribbon, and the answer that a command is done. */
export const commandInvoked = 39;
export const commandCompleted = 94;

type Handler = (id: number, args: unknown) => void;

/** How Excel calls the functions of a page and learns that they are done; 0 means done. */
export class CommandCarrier {
  private handler: Handler | undefined;
  private readonly running = new Map<string, (status: number) => void>();
  private ready: () => void = () => undefined;
  private readonly listening = new Promise<void>((resolve) => (this.ready = resolve));

  constructor(private readonly arrayLike: (...items: unknown[]) => unknown) {}

  /** The page listens from now on. */
  register(handler: Handler): void {
    this.handler = handler;
    this.ready();
  }

  /** What the page sends when a function called `event.completed()`, or when it has none of that name: id and status. */
  completed(message: unknown): void {
    const [id, status] = Array.isArray(message) ? (message as [unknown, unknown]) : [];
    if (typeof id !== "string" || typeof status !== "number") return;
    this.running.get(id)?.(status);
    this.running.delete(id);
  }

  /** Presses the button that calls this function; resolves with the status when the function is done. */
  async invoke(functionName: string): Promise<number> {
    await this.listening;
    const id = `command-${this.running.size + 1}-${functionName}`;
    const event = JSON.stringify({ source: { id: functionName } });
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.handler?.(commandInvoked, this.arrayLike(id, functionName, event));
    });
  }
}
