/** A button of the toolbar. */
export interface Tool {
  label: string;
  /** What it does, for the tooltip. */
  about: string;
  /** Address of a 16 px picture before the label. */
  icon?: string;
  run: () => Promise<void> | void;
}

/** Fills the toolbar. While one tool runs the others wait; what a tool throws goes to `failed`. */
export function showTools(bar: HTMLElement, tools: readonly Tool[], failed: (reason: unknown) => void): void {
  const buttons = tools.map(({ label, about, icon }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.title = about;
    if (icon !== undefined) {
      const picture = document.createElement("img");
      picture.src = icon;
      picture.alt = "";
      button.prepend(picture);
    }
    return button;
  });
  const enable = (enabled: boolean) => buttons.forEach((button) => void (button.disabled = !enabled));
  for (const [index, tool] of tools.entries()) {
    buttons[index]?.addEventListener("click", () => {
      enable(false);
      Promise.resolve()
        .then(tool.run)
        .catch(failed)
        .finally(() => {
          enable(true);
          buttons[index]?.focus();
        });
    });
  }
  bar.replaceChildren(...buttons);
}

/** The system's file dialog; undefined when it was left without a choice. */
export function chooseFile(accept: string): Promise<File | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
