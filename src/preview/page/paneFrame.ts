/** How long the pane may take to show something, ms. */
const patience = 60_000;

/** The frame the shipped pane runs in. A workbook is opened only while it is empty, as Excel starts an add-in anew with each. */
export class PaneFrame {
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly onDocument: (document: Document) => void,
  ) {}

  private get document(): Document | null {
    return this.frame.contentDocument;
  }

  private async show(address: string): Promise<void> {
    const loaded = new Promise((resolve) => {
      this.frame.addEventListener("load", resolve, { once: true });
    });
    this.frame.src = address;
    await loaded;
    if (this.document) this.onDocument(this.document);
  }

  /** Starts the add-in, with what a button of the ribbon adds to its address. The workbook must be there. */
  open(query = ""): Promise<void> {
    return this.show(`/taskpane.html${query}`);
  }

  close(): Promise<void> {
    return this.show("about:blank");
  }

  /** Moves the focus into the pane. */
  focus(): void {
    this.frame.focus();
    this.document?.querySelector<HTMLElement>("button:not(:disabled), [tabindex='0']")?.focus();
  }

  holds(focused: Element | null): boolean {
    return focused === this.frame;
  }

  /** Waits for what the pane shows; rejects when it does not come. */
  async element(selector: string): Promise<HTMLElement> {
    const until = performance.now() + patience;
    for (;;) {
      const found = this.document?.querySelector<HTMLElement>(selector);
      if (found) return found;
      if (performance.now() > until) throw new Error(`the pane does not show ${selector}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Runs one more script inside the frame, beside office.js; the pane itself knows nothing of it. */
  async runScript<T extends object>(address: string): Promise<Window & T> {
    const { document } = this;
    if (!document) throw new Error("the pane is not open");
    const script = document.createElement("script");
    script.src = address;
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${address} could not be loaded`));
      document.head.append(script);
    });
    return this.frame.contentWindow as Window & T;
  }
}
