export type Tone = "plain" | "busy" | "refused";

/** The line at the bottom: what just happened, read out by screen readers. */
export interface StatusLine {
  say(text: string, tone?: Tone): void;
}

export function statusLine(element: HTMLElement): StatusLine {
  return {
    say(text, tone = "plain") {
      element.textContent = text;
      element.dataset["tone"] = tone;
    },
  };
}
